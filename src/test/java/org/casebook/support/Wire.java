package org.casebook.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A piece of network between Casebook and a server on this machine, which can be cut, fall silent and be mended. */
public final class Wire implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.WHOLE;

    /** Leads to a port of this machine. */
    public Wire(int port) throws IOException {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The port of this end. */
    public int port() {
        return door.getLocalPort();
    }

    /** Breaks all connections, and every new one: the server is down. */
    public void cut() {
        set(State.CUT);
        sockets.forEach(Wire::close);
    }

    /** Carries nothing any more and says so to nobody: a switch without power. */
    public void silence() {
        set(State.SILENT);
    }

    /** Carries everything again, what has waited first. */
    public void mend() {
        set(State.WHOLE);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void set(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits as long as the wire is silent. Returns whether it is whole then. */
    private boolean pass() {
        lock.lock();
        try {
            while (state == State.SILENT) {
                changed.awaitUninterruptibly();
            }
            return state == State.WHOLE;
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException _) {
                return; // the wire was taken away
            }
        }
    }

    private void connect(Socket client) {
        sockets.add(client);
        if (!pass()) {
            close(client);
            return;
        }
        var inside = new Socket();
        try {
            inside.connect(server);
            sockets.add(inside);
            Thread.ofVirtual().start(() -> carry(inside, client));
            carry(client, inside);
        } catch (IOException _) {
            close(client);
        }
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[16_384];
        try {
            for (int read = from.getInputStream().read(bytes); read >= 0 && pass(); ) {
                to.getOutputStream().write(bytes, 0, read);
                read = from.getInputStream().read(bytes);
            }
        } catch (IOException _) {
            // Ends like any connection: the other half is told as soon as anything gets through.
        } finally {
            pass();
            close(from);
            close(to);
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // it is closed
        }
    }
}
