package org.casebook.command;

import java.util.Map;

/** How a server speaks to a PostgreSQL across a network that may be cut: docs/decisions/lost-database.md. */
final class PostgresNetwork {

    private static final String PROPERTIES = "spring.datasource.hikari.data-source-properties.";

    private static final String CONNECT_SECONDS = "5";

    /** Nothing that a page asks takes so long; what does take long, such as a backup, waits without an end. */
    private static final String ANSWER_SECONDS = "60";

    private PostgresNetwork() {}

    /**
     * Settings for the application. Where the address says otherwise, it counts.
     *
     * @param url of the database
     */
    static Map<String, Object> settings(String url) {
        return Map.of(
                PROPERTIES + "connectTimeout",
                CONNECT_SECONDS,
                PROPERTIES + "socketTimeout",
                ANSWER_SECONDS,
                PROPERTIES + "tcpKeepAlive",
                "true",
                // The other end, too, notices within half a minute that nobody is there, and lets go of locked rows.
                "spring.datasource.hikari.connection-init-sql",
                "set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;"
                        + " set tcp_user_timeout = 30000",
                // A migration of large tables gets connections of its own, which wait without an end.
                "spring.flyway.url",
                url);
    }
}
