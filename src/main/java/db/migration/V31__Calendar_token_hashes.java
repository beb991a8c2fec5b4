package db.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Calendars' addresses go on working, and the database has only hashes of what is secret in them. In Java, because H2
 * and PostgreSQL have no function for it in common.
 */
public class V31__Calendar_token_hashes extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        var connection = context.getConnection();
        try (var rename = connection.createStatement()) {
            rename.execute("alter table calendar_feed rename column token to token_hash");
        }
        try (var select = connection.createStatement();
                var feeds = select.executeQuery("select token_hash from calendar_feed");
                var update =
                        connection.prepareStatement("update calendar_feed set token_hash = ? where token_hash = ?")) {
            while (feeds.next()) {
                var token = feeds.getString(1);
                update.setString(1, HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8))));
                update.setString(2, token);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
