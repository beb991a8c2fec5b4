package org.casebook.command;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        version = "Casebook 0.1.0")
class ServerCommand implements Callable<Integer> {

    private final Supplier<SpringApplication> application;

    @Option(
            names = "--demo",
            description = "a school with people and histories to look around in, reachable from this machine only")
    private boolean demo;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "the port (default: 8080)")
    private int port;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Installation installation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ServerCommand(Supplier<SpringApplication> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A port is a number from 1 to 65535.");
        }
        installation.check();
        var folder = installation.folder(demo ? "demo" : "school");
        return installation.run(application, folder, port, settings(), _ -> 0);
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("casebook.demo", demo);
        if (demo) {
            settings.put("server.address", "127.0.0.1");
            settings.put("casebook.calibration.cron", "-");
            settings.put("casebook.backup.cron", "-");
        }
        return settings;
    }
}
