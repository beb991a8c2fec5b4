package org.casebook.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "casebook",
        description = "Starts Casebook and prints its address.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class)
class ServerCommand implements Callable<Integer> {

    private final Supplier<SpringApplication> application;

    @Option(
            names = "--demo",
            description =
                    "a school with people and histories to look around in, reachable from this machine only; it is in"
                            + " data/demo unless --data names another folder")
    private boolean demo;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "the port (default: 8080)")
    private int port;

    @Option(
            names = "--behind-proxy",
            description = "for a server behind nginx or the like on the same machine: reachable through it alone, and"
                    + " believes it about who asks")
    private boolean behindProxy;

    @Option(
            names = "--node",
            paramLabel = "NAME",
            description =
                    "for one of several machines on one PostgreSQL: a name by which the proxy finds the machine that"
                            + " a browser was on")
    private @Nullable String node;

    @Mixin
    private Installation installation;

    @Spec
    private CommandSpec spec;

    ServerCommand(Supplier<SpringApplication> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A port is a number from 1 to 65535.");
        }
        if (node != null && !node.matches("[A-Za-z0-9-]{1,20}")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A node's name is up to 20 letters, digits and hyphens.");
        }
        installation.check(!demo);
        var refusal = new Port(host(), port).refusal();
        if (refusal.isPresent()) {
            return installation.fail(refusal.get());
        }
        var folder = installation.folder(demo ? "demo" : "school");
        return installation.run(application, folder, port, settings(folder), _ -> 0);
    }

    /** The network that is listened on, where it isn't every one. */
    private @Nullable String host() {
        return demo || behindProxy ? "127.0.0.1" : null;
    }

    private Map<String, Object> settings(Path folder) {
        var settings = new HashMap<String, Object>();
        if (!installation.keepsItsOwnDatabase()) {
            settings.putAll(
                    PostgresNetwork.settings(installation.database(folder).url()));
        }
        settings.put("casebook.demo", demo);
        settings.put("casebook.node", node == null ? "" : node);
        if (node == null) {
            settings.put("logging.structured.json.exclude", "service.node");
        } else {
            settings.put("logging.structured.ecs.service.node-name", node);
        }
        var host = host();
        if (host != null) {
            settings.put("server.address", host);
        }
        if (demo) {
            settings.put("casebook.calibration.cron", "-");
            settings.put("casebook.backup.cron", "-");
        }
        if (behindProxy) {
            settings.put("server.forward-headers-strategy", "native");
            settings.put("server.tomcat.remoteip.internal-proxies", "127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1");
        }
        return settings;
    }
}
