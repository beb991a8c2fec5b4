package org.casebook.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which school a command is about, and the application on it. */
class Installation {

    static final int FAILED = 1;

    /** How an address of PostgreSQL begins. */
    static final String POSTGRESQL = "jdbc:postgresql:";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder for the database and the log (default: data/school)")
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

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @throws CommandLine.ParameterException if the options can't be meant */
    void check() {
        if (database != null && !database.startsWith(POSTGRESQL)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--db takes an address that begins with " + POSTGRESQL);
        }
    }

    /** The data folder. */
    Path folder(String usual) {
        return (data != null ? data : Home.folder().resolve("data").resolve(usual))
                .toAbsolutePath()
                .normalize();
    }

    /** The address of the school's database. */
    String databaseUrl(Path folder) {
        return database != null ? database : DataFolder.databaseUrl(folder);
    }

    /** Whether the school has its database in the data folder. */
    boolean keepsItsOwnDatabase() {
        return database == null;
    }

    /**
     * Starts the application and does something with it. What goes wrong is said in one line.
     *
     * @param port for the server
     * @param more settings besides those that the options stand for
     * @return what the action returns, or {@link #FAILED}
     */
    int run(
            Supplier<SpringApplication> application,
            Path folder,
            int port,
            Map<String, Object> more,
            ToIntFunction<ConfigurableApplicationContext> action) {
        var unusable = DataFolder.prepare(folder);
        if (unusable.isPresent()) {
            return fail(unusable.get());
        }
        try {
            return action.applyAsInt(start(application, folder, port, more));
        } catch (RuntimeException failure) {
            return fail(StartFailure.explain(failure, port, folder));
        }
    }

    /** Says why the command can't do what it was asked to. */
    int fail(String message) {
        spec.commandLine().getErr().println(message);
        return FAILED;
    }

    private ConfigurableApplicationContext start(
            Supplier<SpringApplication> application, Path folder, int port, Map<String, Object> more) {
        var settings = new HashMap<>(more);
        settings.put("server.port", port);
        settings.put("casebook.course", course.toString());
        settings.put("casebook.data", folder.toString());
        settings.put("logging.file.name", folder.resolve("casebook.log").toString());
        settings.put("spring.datasource.url", databaseUrl(folder));
        var spring = application.get();
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(settings);
        return spring.run();
    }
}
