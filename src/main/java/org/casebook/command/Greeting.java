package org.casebook.command;

import org.casebook.signin.FirstAdministrator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console, once the server answers, where it is and how to begin. */
@Component
class Greeting {

    /** The port of an application that serves nobody. */
    static final int NO_PORT = -1;

    private final FirstAdministrator firstAdministrator;

    Greeting(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
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
        out.println("Stop it with Ctrl+C.");
    }
}
