package org.casebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.Stimulus.SourceDocument;
import org.casebook.course.reading.StoredForm;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;
import org.casebook.support.Bodies;
import org.casebook.support.HostileText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The demonstration school with hostile text in every column that anybody's words can come into, whichever door they
 * came by. A column that is new is filled too, or has to be named here with the reason why it isn't.
 */
final class HostileSchool {

    private static final String COLUMNS = """
            select lower(table_name), lower(column_name), character_maximum_length from information_schema.columns
            where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history' and data_type like 'CHARACTER%'
            order by 1, 2
            """;

    /** Columns without words of anybody's, by the reason. */
    private static final Map<String, Pattern> NO_WORDS = Map.of(
            "one of a fixed set of words",
            Pattern.compile("account\\.role|class_member\\.role|audit_entry\\.(action|subject_kind)"
                    + "|highlight\\.colour|assignment(_template)?\\.(audience|counted|ease|feedback|graded_by|late_rule)|grade_scheme\\.(kind|missing)"
                    + "|mastery_point\\.decision|own_question\\.(kind|state)|sign_in\\.method"
                    + "|attempt\\.(ease|end_reason)|attempt_item\\.aim|withheld_module\\.kind"
                    + "|remembered_columns\\.meanings|question_report\\.reason|display_settings\\..*"
                    + "|recall_round\\.purpose|ready_date\\.target|writing_assignment\\.marked_by"
                    + "|message_recipient\\.by_mail"
                    + "|live_question\\.stage|live_(vote|count)\\.\\w*response"),
            "numbers",
            Pattern.compile("(ability|estimate_before)\\..*|attempt\\.topic_weights|attempt_item\\.(steps|part_order)"
                    + "|recall_item\\.part_order|live_question\\.part_order|forgetting_fit\\.rates"
                    + "|assignment(_template)?\\.(topic_shares|forms)|quiz_form\\.plan|(writing|sample)_mark\\.points"),
            "names that the course's files give to their parts",
            Pattern.compile(".*\\.(topics?|sections?|passage|question_id|course_task)|withheld_module\\.module"),
            "hashes, keys and codes that Casebook makes",
            Pattern.compile(
                    ".*\\.(\\w*hash|secret|password_mark|\\w+_key|credential_id)|join_code\\.code"
                            + "|passkey\\.(attestation|client_data|transports)|(question_report|recall_round)\\.open_for|attempt\\.asks_first|scheduled_work\\..*"),
            "what is searched and not shown",
            Pattern.compile("own_question\\.stem"),
            "a provider's names for people, shown to nobody",
            Pattern.compile("federated_identity\\..*"));

    /** Columns whose words stand among other things, so that {@link #fillForms} fills them, and how it names them. */
    private static final Map<String, String> FORMS = Map.of(
            "question_version.body", "question_version.body",
            "own_question.draft", "own_question.draft",
            "grade_scheme.bands", "bands",
            "grade_scheme.categories", "categories",
            "attempt_item.response", "attempt_item.response",
            "writing_assignment.task", "writing_assignment.task");

    /** To which only a button leads. */
    private static final String ROUND = "00000000-0000-4000-8000-000000000001";

    /** Something to write: one for each way in which it stands, with that number at the end. */
    private static final String WRITTEN = "00000000-0000-4000-8000-00000000001";

    /** A row for each table that the demonstration leaves empty, and an attempt that can be gone on with. */
    private static final String ROWS = """
            set @class = (select id from school_class where name = 'History 10a');
            set @teacher = (select id from account where username = 'teacher1');
            set @student = (select id from account where username = 'student07');
            set @graded = (select id from assignment where class_id = @class and given_at is not null
                and graded_by <> 'NOT_GRADED' order by created_at fetch first 1 rows only);
            update assignment set same_questions = true where id = @graded;
            set @words = (select id from question_version where body like '%"kind":"short-text"%' and id in
                (select question_version_id from attempt_item) order by id fetch first 1 rows only);
            set @attempt = (select id from attempt where account_id = @student and assignment_id is null
                order by started_at desc fetch first 1 rows only);
            insert into answer_comment select id, '', @teacher, now() from attempt_item
                where attempt_id in (select id from attempt where account_id = @student) and answered_at is not null;
            insert into question_report (id, account_id, question_version_id, reason, body, made_at, open_for, answer)
                values (random_uuid(), @student, @words, 'WRONG_KEY', '', now(), 'open', '');
            insert into regrade values (random_uuid(), @class, @words, '', @teacher, now(), null);
            insert into grade_override select random_uuid(), @graded, account_id, .5, '', @teacher, now(), null, false
                from class_member where class_id = @class and role = 'STUDENT';
            insert into grade_scheme (id, class_id, version, kind, bands, missing, set_by, set_at, full_marks, categories)
                values (random_uuid(), @class, 1, 'LETTERS', '', 'LEFT_OUT', @teacher, now(), 100, '');
            insert into external_work (id, class_id, title, out_of, done_on, created_by, created_at, edition)
                values (random_uuid(), @class, '', 10, current_date, @teacher, now(), 0);
            insert into external_grade select random_uuid(), id, @student, 5, @teacher, now(), null from external_work;
            insert into own_question values (random_uuid(), 0, @teacher, '', '', 'SINGLE_CHOICE', '', '', 'DRAFT', true, now());
            insert into highlight values (random_uuid(), @student, 'discovery', 'gone', 0, 1, '', 'BLUE', '', now());
            insert into recall_round values ('ROUND', @student, 'AGAIN', null, null, now(), now());
            insert into recall_item select random_uuid(), id, 1, 0, @words, '', now(), '', 0, 1, now() from recall_round;
            insert into live_question select random_uuid(), @class, id, '0 1', 'VOTE', @class, now(),
                dateadd('DAY', 1, now()), null from question_version where body like '%"kind":"single-choice"%'
                and retired_at is null order by id fetch first 1 rows only;
            insert into message values (random_uuid(), @graded, @teacher, '', now());
            insert into message_recipient select random_uuid(), id, @student, null, 'FAILED' from message;
            insert into writing_assignment (id, class_id, task, marked_by, created_by, created_at, given_at, edition)
                values ('WRITTEN-1', @class, '', 'RUBRIC', @teacher, now(), now(), 0),
                    ('WRITTEN-2', @class, '', 'RUBRIC', @teacher, now(), now(), 0),
                    ('WRITTEN-3', @class, '', 'RUBRIC', @teacher, now(), null, 0),
                    ('WRITTEN-4', @class, '', 'RUBRIC', @teacher, now(), now(), 0),
                    ('WRITTEN-5', @class, '', 'PAIRS', @teacher, now(), now(), 0);
            update writing_assignment set released_at = now() where id = 'WRITTEN-4';
            insert into written_answer values
                (random_uuid(), 'WRITTEN-1', @student, '', 1, 1, now(), now(), false, ''),
                (random_uuid(), 'WRITTEN-2', @student, '', 1, 1, now(), now(), true, ''),
                (random_uuid(), 'WRITTEN-4', @student, '', 1, 1, now(), now(), false, '');
            insert into written_answer select random_uuid(), 'WRITTEN-5', account_id, '', 1, 1, now(), now(), false, ''
                from class_member where class_id = @class and role = 'STUDENT';
            insert into writing_mark select random_uuid(), assignment_id, id, @teacher, '1', '', now(), false, 0
                from written_answer where assignment_id = 'WRITTEN-4';
            insert into sample_mark select random_uuid(), 'WRITTEN-4', sample.place, @teacher, '1', '', now(), 0
                from (values (0), (1), (2)) sample (place);
            insert into assignment_template (id, account_id, title, instructions, sections, late_rule, kept_at)
                values (random_uuid(), @teacher, '', '', 'discovery', 'MARKED', now());
            insert into passkey values ('AAAA', @teacher, '', '', 0, true, false, false, '', '', '', now(), now());
            insert into student_group (id, class_id, name, name_key, edition) values (random_uuid(), @class, '', 'group', 0);
            insert into student_group_member select id, @student from student_group;
            insert into sign_in (id, account_id, method, started_at, last_seen_at, address, browser, password_mark)
                select random_uuid(), id, 'PASSWORD', now(), now(), '', '',
                lower(rawtohex(hash('SHA-256', stringtoutf8(password_hash)))) from account;
            update attempt set open_for = account_id, finished_at = null, end_reason = null where id = @attempt;
            update attempt_item set response = null, correct = null, score = null, answered_at = null
                where attempt_id = @attempt and position =
                    (select max(position) from attempt_item where attempt_id = @attempt);
            delete from mastery_point where attempt_id = @attempt
            """.replace("ROUND", ROUND).replace("WRITTEN-", WRITTEN);

    /** A text of a question's stored form: HTML, but for the words that are compared with what is typed. */
    private static final List<String> TEXTS =
            List.of("stem", "explanation", "text", "why", "note", "left", "right", "unit");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection connection;

    private HostileSchool(Connection connection) {
        this.connection = connection;
    }

    /** Fills the database in the folder; the columns that have hostile text now, most of them as 'table.column'. */
    static Set<String> fill(Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("casebook"))) {
            return new HostileSchool(connection).fill();
        }
    }

    /** Pages of a school that isn't filled yet that no link of another page leads to for sure. */
    static List<String> addresses(Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("casebook"));
                var select = connection.createStatement();
                var rows = select.executeQuery("""
                        (select 'classes/' || id || '/code' from school_class where name = 'History 10a')
                        union all
                        (select 'classes/' || a.class_id || '/grades/' || a.id || '/' || m.account_id from assignment a
                        join school_class c on c.id = a.class_id and c.name = 'History 10a'
                        join account s on s.username = 'student07'
                        join class_member m on m.class_id = c.id and m.account_id = s.id
                        where a.given_at is not null and a.graded_by <> 'NOT_GRADED'
                        order by a.created_at fetch first 1 rows only)
                        union all
                        (select 'classes/' || a.class_id || '/assignments/' || a.id || page.name from assignment a
                        join school_class c on c.id = a.class_id and c.name = 'History 10a'
                        cross join (values ('/questions'), ('/paper')) page (name)
                        where a.given_at is not null and a.graded_by <> 'NOT_GRADED'
                        order by a.created_at fetch first 2 rows only)
                        union all
                        (select 'classes/' || id || page.name from school_class
                        cross join (values ('/writing/WRITTEN1'), ('/writing/WRITTEN2'), ('/writing/WRITTEN3/edit'),
                            ('/writing/WRITTEN3/paper'), ('/writing/WRITTEN4/marks'), ('/writing/WRITTEN4/marks/1'),
                            ('/writing/WRITTEN4/marks/2'), ('/writing/WRITTEN4/marks/3'), ('/writing/WRITTEN4/marks/4'),
                            ('/writing/WRITTEN5/pairs')) page (name)
                        where school_class.name = 'History 10a')
                        union all
                        (select 'quiz/' || id || '/review' from attempt where finished_at is not null and account_id =
                        (select id from account where username = 'student07') fetch first 1 rows only)
                        """.replace("WRITTEN", WRITTEN))) {
            var addresses = new ArrayList<>(List.of(
                    "account",
                    "account/record",
                    "again/" + ROUND,
                    "writing/" + WRITTEN + 1,
                    "writing/" + WRITTEN + 2,
                    "writing/" + WRITTEN + 4 + "/marks"));
            while (rows.next()) {
                addresses.add(rows.getString(1));
            }
            return addresses;
        }
    }

    private Set<String> fill() throws SQLException {
        for (var statement : ROWS.split(";\n")) {
            execute(statement);
        }
        fillForms();
        var filled = new TreeSet<>(FORMS.values());
        for (var column : columns()) {
            var name = column.table() + "." + column.name();
            if (FORMS.containsKey(name)
                    || NO_WORDS.values().stream()
                            .anyMatch(reason -> reason.matcher(name).matches())) {
                continue;
            }
            // The number is for columns in which nothing may stand twice.
            int rows = execute(
                    "update " + column.table() + " set " + column.name() + " = ? || case when " + column.length()
                            + " < 100 then '' else cast(rownum() as varchar) end",
                    HostileText.of(name, column.length() < 100 ? column.length() : column.length() - 6));
            assertThat(rows).as(name + " has a row").isPositive();
            filled.add(name);
        }
        return filled;
    }

    private void fillForms() throws SQLException {
        execute("""
                update attempt_item set response = ? where answered_at is not null and question_version_id in
                (select id from question_version where body like '%"kind":"short-text"%')
                """, HostileText.of("attempt_item.response", 2000));
        execute(
                "update grade_scheme set bands = ?, categories = ?",
                "50 <b data-pwned=bands>\n0 <i data-pwned>",
                "1 0 <img data-pwned=categories src=x>");
        execute(
                "update own_question set draft = ?",
                StoredForm.of(Draft.of("Own", "", hostileDraft(), hostileDraft(), hostileBody())));
        Map<Object, String> bodies = new HashMap<>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select id, body from question_version")) {
            while (rows.next()) {
                bodies.put(rows.getObject(1), rows.getString(2));
            }
        }
        execute("update writing_assignment set task = ?", StoredForm.of(hostileTask()));
        for (var body : bodies.entrySet()) {
            var hostile = hostileBodyOf(body.getValue());
            execute(
                    "update question_version set body = ?, hash = ? where id = ?",
                    hostile,
                    StoredForm.hash(hostile),
                    body.getKey());
        }
    }

    private static String hostileDraft() {
        return HostileText.of("own_question.draft", 1000);
    }

    private static WritingTask hostileTask() {
        var text = HostileText.of("writing_assignment.task", 400);
        return new WritingTask(
                "",
                text,
                text,
                List.of(text, escaped(text)),
                List.of(new SourceDocument(text, text, List.of(text), List.of(), List.of())),
                List.of(),
                List.of(),
                new WordRange(1, 2),
                30,
                List.of(new Criterion(text, List.of(text, text))),
                Stream.of(SampleAnswer.Level.values())
                        .map(level -> new SampleAnswer(level, List.of(text), List.of(1), text))
                        .toList());
    }

    private static DraftBody hostileBody() {
        return Bodies.choices(
                false,
                List.of(Entry.option(hostileDraft(), true, ""), Entry.option(hostileDraft(), false, hostileDraft())));
    }

    private static String hostileBodyOf(String body) {
        var question = JSON.readTree(body);
        boolean typed = question.has("accepted");
        question.findParents("stem").forEach(head -> fill((ObjectNode) head, typed));
        question.valueStream().flatMap(JsonNode::valueStream).forEach(entry -> {
            if (entry instanceof ObjectNode object) {
                fill(object, typed);
            }
        });
        fill((ObjectNode) question, typed);
        if (question.get("accepted") instanceof ArrayNode accepted) {
            accepted.set(
                    0,
                    HostileText.of("question_version.body", 400)
                            + accepted.get(0).asString());
        }
        return JSON.writeValueAsString(question);
    }

    private static void fill(ObjectNode part, boolean typed) {
        var text = HostileText.of("question_version.body", 400);
        for (var key : TEXTS) {
            if (part.get(key) instanceof StringNode written) {
                boolean plain = key.equals("unit") || key.equals("text") && typed;
                part.put(key, (plain ? text : escaped(text) + text) + written.asString());
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private record Column(String table, String name, int length) {}

    private List<Column> columns() throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery(COLUMNS)) {
            var columns = new ArrayList<Column>();
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getInt(3)));
            }
            return columns;
        }
    }

    private int execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        }
    }
}
