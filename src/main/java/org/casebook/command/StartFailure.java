package org.casebook.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.CannotStartException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in words a person can act on why the server didn't start. */
final class StartFailure {

    /** H2's code for a database file that another process holds. */
    private static final int H2_LOCKED = 90020;

    private StartFailure() {}

    static String explain(Throwable failure, int port, Path folder) {
        var broken = cause(failure, BrokenCourseException.class);
        if (broken.isPresent()) {
            var problems = broken.get().problems();
            return problems.stream().map(String::valueOf).collect(Collectors.joining(System.lineSeparator()))
                    + System.lineSeparator()
                    + "The course has " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                    + "; Casebook starts once the files are mended.";
        }
        var refused = cause(failure, CannotStartException.class);
        if (refused.isPresent()) {
            return String.valueOf(refused.get().getMessage());
        }
        if (cause(failure, PortInUseException.class).isPresent()) {
            return Port.inUse(port);
        }
        var database = cause(failure, SQLException.class);
        if (database.isPresent()) {
            return isInUse(database.get())
                    ? "The data folder " + folder
                            + " is in use by another Casebook. Stop that one or choose another with --data DIR."
                    : "The database can't be used: " + firstLine(database.get()) + " The log in " + folder
                            + " has more.";
        }
        return "Casebook could not start: " + firstLine(root(failure)) + " The log in " + folder + " has more.";
    }

    /** Whether another process holds H2's file. */
    static boolean isInUse(SQLException failure) {
        return failure.getErrorCode() == H2_LOCKED;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return chain(failure).filter(kind::isInstance).map(kind::cast).reduce((_, last) -> last);
    }

    private static Throwable root(Throwable failure) {
        return chain(failure).reduce((_, last) -> last).orElse(failure);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, throwable -> throwable != null, Throwable::getCause);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }
}
