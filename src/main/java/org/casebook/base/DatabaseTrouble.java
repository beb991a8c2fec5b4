package org.casebook.base;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What keeps the database from answering and passes without a change of ours: whoever asked can ask again. */
public enum DatabaseTrouble {
    /** It is down, or the network between is cut. */
    AWAY;

    /** What the pool says of a connection that it has given up, where the failure of a roll-back hides why. */
    private static final String GIVEN_UP = "Connection is closed";

    /** The trouble behind a failure, if it is one. */
    public static Optional<DatabaseTrouble> in(@Nullable Throwable failure) {
        for (var link = failure; link != null; link = link.getCause()) {
            if (link instanceof SQLException problem && isAway(problem)) {
                return Optional.of(AWAY);
            }
        }
        return Optional.empty();
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
