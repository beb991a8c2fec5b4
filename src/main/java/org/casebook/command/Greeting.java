package org.casebook.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.casebook.signin.FirstAdministrator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console, once the server answers, where it is and how to begin. */
@Component
record Greeting(FirstAdministrator firstAdministrator) {

    /** The port of an application that serves nobody. */
    static final int NO_PORT = -1;

    /** Whether nobody but this machine reaches the address. */
    static boolean isHereAlone(@Nullable String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @EventListener
    @Order(0)
    void greet(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null || Integer.parseInt(port) == NO_PORT) {
            return; // a test or a command without a server
        }
        var out = System.out;
        out.println("Casebook is ready: http://localhost:" + port + "/");
        if (firstAdministrator.isNeeded()) {
            out.println("This school is empty. Open the address and set it up with this code: "
                    + firstAdministrator.code());
        }
        if (!isHereAlone(event.getApplicationContext().getEnvironment().getProperty("server.address"))) {
            out.println("Careful: other machines reach it too, and without encryption, so that passwords can be read on"
                    + " the way. docs/running.md says how to put TLS before it.");
        }
        out.println("Stop it with Ctrl+C.");
    }
}
