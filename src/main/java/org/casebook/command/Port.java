package org.casebook.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The port that a server is to listen on. */
record Port(@Nullable String host, int number) {

    /** Why no server can listen there, asked before the start, which takes its time. */
    Optional<String> refusal() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server does it
            socket.bind(host == null ? new InetSocketAddress(number) : new InetSocketAddress(host, number));
            return Optional.empty();
        } catch (BindException taken) {
            return Optional.of(
                    isInUse(taken)
                            ? inUse(number)
                            : "Port " + number + " can't be used: " + taken.getMessage()
                                    + ". Choose another with --port N.");
        } catch (IOException unclear) {
            return Optional.empty(); // the start says what is wrong
        }
    }

    static String inUse(int number) {
        return "Port " + number + " is in use by another program. Stop that one or choose another with --port N.";
    }

    private static boolean isInUse(BindException failure) {
        return !String.valueOf(failure.getMessage()).contains("Permission");
    }
}
