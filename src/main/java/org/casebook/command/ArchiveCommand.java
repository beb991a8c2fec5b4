package org.casebook.command;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casebook.backup.Archives;
import org.casebook.backup.UnusableArchiveException;
import org.casebook.base.Megabytes;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command about a school's whole database, which needs no application for it. */
abstract class ArchiveCommand implements Callable<Integer> {

    @Mixin
    private Installation installation;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        check(installation);
        // What is to be said is said here; the log of a server that isn't there would bury it.
        LoggingSystem.get(ArchiveCommand.class.getClassLoader()).beforeInitialize();
        var folder = installation.folder("school");
        try {
            return run(installation, folder);
        } catch (UnusableArchiveException refusal) {
            return installation.fail(String.valueOf(refusal.getMessage()));
        } catch (SQLException | RuntimeException failure) {
            return installation.fail(StartFailure.explain(failure, Greeting.NO_PORT, folder));
        }
    }

    /** @throws CommandLine.ParameterException if the options can't be meant */
    void check(Installation school) {
        school.check(true);
    }

    abstract int run(Installation school, Path folder) throws SQLException;

    /**
     * A database that stays open until it is closed, so that no Casebook can start on H2's file meanwhile.
     *
     * @throws PoolInitializationException at once if it can't be opened
     */
    static HikariDataSource database(DatabaseAddress address) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setPassword(address.password());
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(3);
        return new HikariDataSource(pool);
    }

    final CommandLine.ParameterException misused(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    final int say(String sentence) {
        spec.commandLine().getOut().println(sentence);
        return 0;
    }

    /** Such as '12,345 rows of 40 tables (2.1 MB)'. */
    static String size(Archives.Contents contents) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(contents.rows()) + " rows of " + contents.tables()
                + " tables (" + Megabytes.of(contents.bytes()) + ")";
    }
}
