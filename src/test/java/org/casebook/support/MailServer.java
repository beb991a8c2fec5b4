package org.casebook.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as much SMTP as mails need, and keeps what it hears. Addresses that begin with 'gone' it doesn't know. */
public final class MailServer implements AutoCloseable {

    private final ServerSocket door;
    private final StringBuffer heard = new StringBuffer();

    public MailServer() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Everything that was said to it so far. */
    public String heard() {
        return heard.toString();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                serve(caller);
            } catch (IOException gone) {
                // The test is over, or a client hung up.
            }
        }
    }

    private void serve(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        answer(caller, "220 ready");
        boolean inside = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.append(line).append('\n');
            if (inside && !line.equals(".")) {
                continue;
            }
            inside = line.equals("DATA");
            answer(
                    caller,
                    inside
                            ? "354 go on"
                            : line.equals("QUIT")
                                    ? "221 bye"
                                    : line.startsWith("RCPT TO:<gone") ? "550 <" + line + "> is unknown" : "250 ok");
        }
    }

    private static void answer(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** A port at which nobody listens. */
    public static int closedPort() {
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
