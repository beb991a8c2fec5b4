package org.casebook.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.casebook.safekeeping.Archives;
import org.casebook.safekeeping.UnusableArchiveException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command about a school's whole database, which needs no application for it. */
abstract class ArchiveCommand implements Callable<Integer> {

    private static final double BYTES_A_MEGABYTE = 1_000_000;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Installation installation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public final Integer call() {
        installation.check();
        var folder = installation.folder("school");
        try {
            return run(installation, folder);
        } catch (UnusableArchiveException refusal) {
            return installation.fail(String.valueOf(refusal.getMessage()));
        } catch (SQLException | RuntimeException failure) {
            return installation.fail(StartFailure.explain(failure, Greeting.NO_PORT, folder));
        }
    }

    abstract int run(Installation school, Path folder) throws SQLException;

    static DataSource database(String url) {
        return new DriverManagerDataSource(url);
    }

    final int say(String sentence) {
        spec.commandLine().getOut().println(sentence);
        return 0;
    }

    /** Such as '12,345 rows of 40 tables (2.1 MB)'. */
    static String size(Archives.Contents contents) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(contents.rows()) + " rows of " + contents.tables()
                + " tables (" + String.format(Locale.UK, "%.1f", contents.bytes() / BYTES_A_MEGABYTE) + " MB)";
    }
}
