package org.casebook.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    private static final int FAILED = 1;

    private final Supplier<SpringApplication> application;

    @Option(
            names = "--demo",
            description = "a school with people and histories to look around in, reachable from this machine only")
    private boolean demo;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "the port (default: 8080)")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder for the database and the log (default: data/school, with --demo data/demo)")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "a PostgreSQL database instead of the folder's own: jdbc:postgresql://HOST/NAME?user=…&password=…")
    private @Nullable String database;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            defaultValue = Home.DEFAULT,
            description = "the folder that holds lessons and question-bank (default: the one this is started from)")
    @SuppressWarnings("NullAway.Init")
    private Path course;

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
        if (database != null && !database.startsWith("jdbc:postgresql:")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--db takes an address that begins with jdbc:postgresql:");
        }
        var folder = (data != null ? data : Home.folder().resolve("data").resolve(demo ? "demo" : "school"))
                .toAbsolutePath()
                .normalize();
        var unusable = DataFolder.prepare(folder);
        if (unusable.isPresent()) {
            return fail(unusable.get());
        }
        var spring = application.get();
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(settings(folder));
        try {
            spring.run();
            return 0;
        } catch (RuntimeException failure) {
            return fail(StartFailure.explain(failure, port, folder));
        }
    }

    private Map<String, Object> settings(Path folder) {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("casebook.course", course.toString());
        settings.put("casebook.demo", demo);
        settings.put("casebook.data", folder.toString());
        settings.put("logging.file.name", folder.resolve("casebook.log").toString());
        settings.put("spring.datasource.url", database != null ? database : DataFolder.databaseUrl(folder));
        if (demo) {
            settings.put("server.address", "127.0.0.1");
        }
        return settings;
    }

    private int fail(String message) {
        spec.commandLine().getErr().println(message);
        return FAILED;
    }
}
