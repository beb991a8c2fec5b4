package org.casebook.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder for the database and the log (default: data/school)")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "a PostgreSQL database instead of the folder's own: jdbc:postgresql://HOST/NAME?user=… (default: what"
                            + " CASEBOOK_DB in the environment says; the password stands in CASEBOOK_DB_PASSWORD)")
    private @Nullable String database;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            defaultValue = Home.DEFAULT,
            description = "the folder that holds lessons and question-bank (default: the one this is started from)")
    private Path course;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * To be asked first.
     *
     * @param environment whether the database that the environment names may be meant
     * @throws CommandLine.ParameterException if the options can't be meant
     */
    void check(boolean environment) {
        if (database == null && environment) {
            database = DatabaseAddress.fromEnvironment();
        }
        if (database != null && !DatabaseAddress.isPostgres(database)) {
            throw new CommandLine.ParameterException(spec.commandLine(), DatabaseAddress.expected("--db"));
        }
    }

    /** The data folder. */
    Path folder(String usual) {
        return (data != null ? data : Home.schools().resolve(usual))
                .toAbsolutePath()
                .normalize();
    }

    /** The school's database. */
    DatabaseAddress database(Path folder) {
        return database != null
                ? DatabaseAddress.postgres(database)
                : new DatabaseAddress(DataFolder.databaseUrl(folder), null);
    }

    /** Whether the school has its database in the data folder. */
    boolean keepsItsOwnDatabase() {
        return database == null;
    }

    /** What is in the way of opening a school that is there; nothing if it can be tried. */
    Optional<String> trouble(Path folder) {
        if (!keepsItsOwnDatabase()) {
            return Optional.empty();
        }
        return DataFolder.trouble(folder)
                .or(() ->
                        DataFolder.holdsDatabase(folder) ? Optional.empty() : Optional.of(DataFolder.missing(folder)));
    }

    /**
     * Starts the application and does something with it. What goes wrong is said in one line, and leaves no database
     * where there was none.
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
        var unusable = DataFolder.prepare(folder)
                .or(() -> keepsItsOwnDatabase() ? DataFolder.trouble(folder) : Optional.empty());
        if (unusable.isPresent()) {
            return fail(unusable.get());
        }
        boolean isNew = keepsItsOwnDatabase() && !DataFolder.holdsDatabase(folder);
        var narrowed = DataFolder.narrow(folder);
        ConfigurableApplicationContext started;
        try {
            started = start(application, folder, port, more);
        } catch (RuntimeException failure) {
            if (isNew) {
                DataFolder.deleteDatabase(folder);
            }
            return fail(StartFailure.explain(failure, port, folder));
        }
        if (keepsItsOwnDatabase()) {
            try {
                DataFolder.deleteMoving(folder);
            } catch (IOException failure) {
                LOG.warn("What a move has left in {} can't be deleted", folder, failure);
            }
        }
        if (!narrowed.isEmpty()) {
            LOG.info("Closed to everybody but their owner: {}", narrowed);
        }
        try {
            return action.applyAsInt(started);
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
        settings.put("logging.file.name", DataFolder.log(folder).toString());
        var database = database(folder);
        settings.put("spring.datasource.url", database.url());
        if (database.password() != null) {
            settings.put("spring.datasource.password", database.password());
            settings.put("spring.flyway.password", database.password());
        }
        var spring = application.get();
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(settings);
        return spring.run();
    }
}
