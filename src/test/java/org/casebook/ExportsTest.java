package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.audit.AuditFilter;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Words;
import org.casebook.course.question.Response;
import org.casebook.course.question.ShortText;
import org.casebook.gradebook.AnswerExport;
import org.casebook.gradebook.AssignmentExport;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalImport;
import org.casebook.gradebook.ExternalImport.Line;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.gradebook.GradeColumns;
import org.casebook.gradebook.GradeExport;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.gradebook.export.PreparedFile;
import org.casebook.lessons.HighlightColour;
import org.casebook.lessons.HighlightExport;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.Stretch;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.privacy.AuditLog;
import org.casebook.roster.RosterExport;
import org.casebook.roster.RosterImport;
import org.casebook.roster.plan.Options;
import org.casebook.roster.plan.Roster.PersonRow;
import org.casebook.roster.reading.UploadedFile;
import org.casebook.roster.writing.RefusedRows;
import org.casebook.signin.Passwords;
import org.casebook.support.OnH2;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every table that leaves Casebook, of a school in which everything is called like a formula, opened again: no program
 * computes anything in it.
 */
@OnH2
@TestInstance(Lifecycle.PER_CLASS)
class ExportsTest {

    private static final List<String> FORMULAS = List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1",
            "-2+3",
            "@SUM(1)",
            "\uFEFF=1",
            "\u00a0=1",
            "\u200b+1",
            "＝1",
            "＋1",
            "－1",
            "＠1",
            "'=1",
            "=cmd|' /C calc'!A0");

    @Autowired
    RosterExport rosters;

    @Autowired
    RosterImport imports;

    @Autowired
    GradeExport grades;

    @Autowired
    AnswerExport answers;

    @Autowired
    AssignmentExport results;

    @Autowired
    AuditLog audit;

    @Autowired
    Highlights highlights;

    @Autowired
    HighlightExport notes;

    @Autowired
    Passwords passwords;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    ExternalWorks works;

    @Autowired
    ExternalImport points;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor admin;
    private Actor teacher;
    private UUID classId;
    private UUID work;
    private final List<UUID> quizIds = new ArrayList<>();
    private final List<Person> students = new ArrayList<>();

    /** Once: no test changes anything of it. */
    @BeforeAll
    void fill() {
        admin = school.administrator();
        teacher = school.teacher();
        for (var formula : FORMULAS) {
            var student = passwords.addPerson(
                    admin, school.mark(), formula + " " + school.mark(), Role.STUDENT, School.PASSWORD);
            students.add(student);
            classId = classes.create(admin, formula + " class " + school.mark()).id();
            memberships.set(admin, classId, List.of(teacher.id()), List.of(student.id()));
        }
        memberships.set(
                admin,
                classId,
                List.of(teacher.id()),
                students.stream().map(Person::id).toList());
        work = works.add(teacher, classId, new ExternalForm("@SUM(A1:A9)", 10, LocalDate.of(2026, 5, 4), 0));
        for (var formula : FORMULAS) {
            giveAndAnswer(formula);
        }
        takeNotes();
    }

    /** A note of each name, each to a highlight of its own. */
    private void takeNotes() {
        var section = course.sections().getFirst();
        var passage = section.passages().getFirst();
        for (int number = 0; number < FORMULAS.size(); number++) {
            var id = highlights.make(
                    admin,
                    new PassageRef(section.slug(), passage.id()),
                    Words.USUAL,
                    new Stretch(0, number + 1),
                    passage.text().substring(0, number + 1),
                    HighlightColour.BLUE);
            highlights.annotate(admin, id, FORMULAS.get(number));
        }
    }

    @Test
    void noCellIsAFormulaInAnyOfThem() throws IOException {
        for (var table : all().entrySet()) {
            var cells = table.getKey().endsWith(".xlsx") ? xlsx(table.getValue()) : csv(table.getValue());
            assertThat(cells).as(table.getKey()).hasSizeGreaterThan(3).allSatisfy(cell -> assertThat(cell)
                    .doesNotMatch("(?s)[\\p{Cntrl}\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*"));
        }
    }

    @Test
    void whoIsCalledLikeAFormulaKeepsTheNameInAndOut() {
        for (var files : List.of(
                List.of(RosterExport.File.PEOPLE, RosterExport.File.CLASSES, RosterExport.File.ENROLMENTS),
                List.of(RosterExport.File.ONE_ROSTER))) {
            var roster = imports.read(
                    admin,
                    files.stream()
                            .map(file -> new UploadedFile(file.fileName(), rosters.content(admin, file)))
                            .toList());
            assertThat(roster.people())
                    .extracting(PersonRow::displayName)
                    .containsAll(students.stream().map(Person::displayName).toList());
            assertThat(imports.plan(admin, roster, Options.NOTHING_MISSING)
                            .changes()
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void gradesThatWentOutFindTheirStudentsWhenTheyComeIn() throws IOException {
        var file = bytes(grades.prepare(teacher, classId, GradeColumns.A_ROW_A_GRADE, FileFormat.CSV));
        var byName = new String(file, StandardCharsets.UTF_8)
                .replaceFirst(",Username,", ",Other,")
                .getBytes(StandardCharsets.UTF_8);

        var plan = points.read(teacher, classId, work, byName);

        assertThat(plan.lines()).extracting(Line::student).containsAll(students);
    }

    /** The tables by the names of their files. */
    private Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        for (var file : RosterExport.File.values()) {
            var content = rosters.content(admin, file);
            if (file.fileName().endsWith(".zip")) {
                unzip(content, all);
            } else {
                all.put(file.fileName(), content);
            }
        }
        for (var format : FileFormat.values()) {
            for (var columns : GradeColumns.values()) {
                all.put(columns + "." + format.extension(), bytes(grades.prepare(teacher, classId, columns, format)));
            }
            for (var quiz : quizIds) {
                all.put(
                        "answers " + quiz + "." + format.extension(),
                        bytes(answers.prepare(teacher, classId, quiz, format)));
                all.put(
                        "each answer " + quiz + "." + format.extension(),
                        bytes(answers.prepareByAnswer(teacher, classId, quiz, format)));
                all.put(
                        "results " + quiz + "." + format.extension(),
                        bytes(results.prepare(teacher, classId, quiz, format)));
            }
        }
        var lines = new ByteArrayOutputStream();
        audit.export(admin, AuditFilter.ALL, lines);
        all.put("audit.csv", lines.toByteArray());
        all.put("my-notes.csv", notes.csv(admin));
        var refused = refused();
        assertThat(refused).isNotEmpty();
        all.putAll(refused);
        return all;
    }

    private Map<String, byte[]> refused() {
        var text = new StringBuilder("username,name,role,=1+1\n");
        for (var formula : FORMULAS) {
            text.append("no user name,\"" + formula.replace("\"", "\"\"") + "\",+nobody," + "-2+3\n");
        }
        var file = new UploadedFile("people.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        var roster = imports.read(admin, List.of(file));
        var all = new LinkedHashMap<String, byte[]>();
        RefusedRows.of(roster, imports.plan(admin, roster, Options.NOTHING_MISSING))
                .forEach(table -> all.put(table.name(), table.forSpreadsheets()));
        return all;
    }

    private void giveAndAnswer(String title) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var plan = Plans.quiz(topics, 24, FeedbackTime.AT_ONCE, true, 1, null);
        var untitled = Plans.of(List.of(), plan, clock.instant());
        var id = assignments.draft(
                teacher,
                classId,
                new AssignmentPlan(title, "", List.of(), plan, untitled.audience(), untitled.schedule()));
        assignments.give(teacher, id);
        quizIds.add(id);
        if (quizIds.size() > 1) {
            return;
        }
        var student = new Actor(students.getFirst().id(), Role.STUDENT);
        var attempt = quizzes.start(student, id);
        var state = attempts.state(student, attempt);
        while (state instanceof Asking(var _, var asked)) {
            var response = asked.question() instanceof ShortText ? new Response.Words("=1+1") : new Response.DontKnow();
            attempts.answer(student, attempt, asked.position(), response);
            state = attempts.next(student, attempt);
        }
    }

    private static byte[] bytes(PreparedFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private static void unzip(byte[] bundle, Map<String, byte[]> into) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                into.put("bundle " + entry.getName(), zip.readAllBytes());
            }
        }
    }

    private static List<String> csv(byte[] file) {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(file)).stream()
                .map(CsvRecord::getFields)
                .flatMap(List::stream)
                .filter(cell -> !cell.matches("-?\\d+(\\.\\d+)?"))
                .toList();
    }

    /** What is written as a text is one, whatever it begins with; a formula would stand for itself here. */
    private static List<String> xlsx(byte[] file) throws IOException {
        var cells = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell ->
                            cells.add(cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : "text")));
        }
        return cells;
    }
}
