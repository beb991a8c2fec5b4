package org.casebook.command;

import org.apache.catalina.Engine;
import org.apache.catalina.Lifecycle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Ends the names of sessions with that of this machine, so that a proxy finds the machine that a browser was on. */
@Component
class NodeName implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final String node;

    NodeName(@Value("${casebook.node:}") String node) {
        this.node = node;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (node.isEmpty()) {
            return;
        }
        factory.addContextCustomizers(context -> context.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)
                    && context.getParent().getParent() instanceof Engine engine) {
                engine.setJvmRoute(node);
            }
        }));
    }
}
