package org.casebook.base;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps the database from answering and passes without a change of ours: whoever asked can ask again. */
public enum DatabaseTrouble {
    /** There is no room left to write in. */
    FULL,
    /** It answers, but so many ask at once that some wait too long for their turn, or are not even let in. */
    BUSY,
    /** It is down, or the network between is cut. */
    AWAY;

    /** PostgreSQL's for a full disk, and ours for one that is nearly full. */
    static final String NO_ROOM = "53100";

    /** PostgreSQL's for more connections than it has, and ours for more than the pool has. */
    static final String NO_CONNECTION_FREE = "53300";

    /** What the pool says of a connection that it has given up, where the failure of a roll-back hides why. */
    private static final String GIVEN_UP = "Connection is closed";

    /** H2's for a database whose file it has closed because it could not write to it. */
    private static final int H2_CLOSED = 90098;

    /** The trouble behind a failure, if it is one. */
    public static Optional<DatabaseTrouble> in(@Nullable Throwable failure) {
        // H2 that is full closes, so that the same chain has both.
        if (any(failure, DatabaseTrouble::isFull)) {
            return Optional.of(FULL);
        }
        if (any(
                failure,
                link -> link instanceof TooBusyException
                        || (link instanceof SQLException problem
                                && NO_CONNECTION_FREE.equals(problem.getSQLState())))) {
            return Optional.of(BUSY);
        }
        return any(failure, link -> link instanceof SQLException problem && isAway(problem))
                ? Optional.of(AWAY)
                : Optional.empty();
    }

    /** Whether H2 has closed its file. */
    static boolean isClosed(Throwable failure) {
        return any(failure, link -> link instanceof SQLException problem && problem.getErrorCode() == H2_CLOSED);
    }

    private static boolean any(@Nullable Throwable failure, Predicate<Throwable> test) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause)
                .anyMatch(test);
    }

    private static boolean isFull(Throwable link) {
        return switch (link) {
            case SQLException problem -> NO_ROOM.equals(problem.getSQLState());
            // H2 hands on what the operating system says.
            case IOException problem -> String.valueOf(problem.getMessage()).contains("No space left");
            default -> false;
        };
    }

    private static boolean isAway(SQLException problem) {
        var state = problem.getSQLState();
        return problem instanceof SQLTransientConnectionException
                || problem instanceof SQLNonTransientConnectionException
                || problem instanceof SQLRecoverableException
                || GIVEN_UP.equals(problem.getMessage())
                // A connection that can't be made or is lost; a PostgreSQL that stops or has not started yet.
                || (state != null && (state.startsWith("08") || state.startsWith("57P")));
    }
}
