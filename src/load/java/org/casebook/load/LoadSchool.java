package org.casebook.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.support.RunningCasebook;
import org.casebook.support.TableCopies;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The demonstration school with as many students as are wanted: copies of its students with what they have read and
 * answered, in classes of a usual size, all with the demonstration's password.
 */
final class LoadSchool {

    private static final int IN_CLASS = 30;

    private final JdbcTemplate database;
    private final TableCopies copies;

    private LoadSchool(JdbcTemplate database) {
        this.database = database;
        this.copies = new TableCopies(database);
    }

    /**
     * @param history how often each has every quiz of the student whose copy they are
     * @return the password of all
     */
    static String fill(Path data, int students, int history) {
        String password;
        try (var demonstration = RunningCasebook.start("--demo", "--port", "0", "--data", data.toString())) {
            password = demonstration.demoPassword();
        }
        var source = new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("casebook"));
        new LoadSchool(new JdbcTemplate(source)).copy(students, history);
        return password;
    }

    static String username(int number) {
        return "load" + number;
    }

    private void copy(int students, int history) {
        var models =
                database.queryForList("select id from account where role = 'STUDENT' order by username", UUID.class);
        database.execute("create table copied_account (model uuid, copy uuid primary key, number integer)");
        database.execute("create table copied_attempt (model uuid, copy uuid primary key, account uuid)");
        var accounts = new ArrayList<Object[]>();
        for (int number = 0; number < students; number++) {
            accounts.add(new Object[] {models.get(number % models.size()), UUID.randomUUID(), number});
        }
        database.batchUpdate("insert into copied_account values (?, ?, ?)", accounts);
        copies.copy(
                "account",
                "copied_account c on c.model = t.id",
                Map.of(
                        "ID", "c.copy",
                        "USERNAME", "'load' || c.number",
                        "USERNAME_KEY", "'load' || c.number",
                        "DISPLAY_NAME", "'Student of number ' || c.number",
                        "EXTERNAL_ID", "null",
                        "EMAIL", "null"));
        copies.copy("ability", "copied_account c on c.model = t.account_id", Map.of("ACCOUNT_ID", "c.copy"));
        copies.copy("section_progress", "copied_account c on c.model = t.account_id", Map.of("ACCOUNT_ID", "c.copy"));
        database.update("insert into copied_attempt select s.id, random_uuid(), c.copy from attempt s"
                + " join copied_account c on c.model = s.account_id cross join system_range(1, " + history + ")"
                + " where s.finished_at is not null and s.assignment_id is null");
        copies.copy("attempt", "copied_attempt c on c.model = t.id", Map.of("ID", "c.copy", "ACCOUNT_ID", "c.account"));
        copies.copy(
                "attempt_item",
                "copied_attempt c on c.model = t.attempt_id",
                Map.of("ID", "random_uuid()", "ATTEMPT_ID", "c.copy"));
        copies.copy("mastery_point", "copied_attempt c on c.model = t.attempt_id", Map.of("ATTEMPT_ID", "c.copy"));
        copies.copy("attempt_share", "copied_attempt c on c.model = t.attempt_id", Map.of("ATTEMPT_ID", "c.copy"));
        fillClasses(accounts);
        database.execute("drop table copied_attempt");
        database.execute("drop table copied_account");
    }

    private void fillClasses(List<Object[]> accounts) {
        var members = new ArrayList<Object[]>();
        UUID schoolClass = null;
        for (int number = 0; number < accounts.size(); number++) {
            if (number % IN_CLASS == 0) {
                schoolClass = UUID.randomUUID();
                database.update(
                        "insert into school_class (id, name, name_key, created_at, edition)"
                                + " values (?, ?, ?, current_timestamp, 0)",
                        schoolClass,
                        "Load " + number,
                        "load " + number);
            }
            members.add(new Object[] {schoolClass, accounts.get(number)[1]});
        }
        database.batchUpdate(
                "insert into class_member (class_id, account_id, role, joined_at)"
                        + " values (?, ?, 'STUDENT', current_timestamp)",
                members);
    }
}
