package org.casebook.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.base.Edit;
import org.casebook.classroom.RegisterNumbering;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.gradebook.ByHandNow;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeColumns;
import org.casebook.gradebook.GradeExport;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.GradeSchemes;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.MissingRule;
import org.casebook.gradebook.Preset;
import org.casebook.gradebook.Scheme;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about grades, and that files say what they say. */
class GradesViewTest extends ViewTest {

    @Autowired
    GradeBook book;

    @Autowired
    GradeSchemes schemes;

    @Autowired
    GradeOverrides overrides;

    @Autowired
    RegisterNumbering numbering;

    @Autowired
    GradeExport export;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Course course;

    private Actor teacher;
    private Actor student;
    private Actor weaker;
    private UUID classId;
    private UUID practice;
    private UUID test;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        weaker = school.student();
        classId = school.classOf(teacher, student, weaker, school.student());
        var topics = course.topics().stream().map(Topic::id).toList();
        practice = give(FeedbackTime.AT_ONCE, topics);
        test = give(FeedbackTime.WHEN_RELEASED, topics);
        take(student, practice, DemoAnswers::right);
        take(weaker, practice, question -> DemoAnswers.wrong(question, new Random(1)));
        take(student, test, DemoAnswers::right);
        signIn(teacher);
    }

    @Test
    void theTableHasEveryGradeAndSortsByTotal() {
        open("classes/" + classId + "/grades");

        assertThat(text()).contains("Grades are in per cent. Missing work is left out of totals.");
        assertThat(rows()).hasSize(3);
        assertThat(text(rowOf(student))).matches("Name of \\S+ \\d+ % of 2 grades \\d+ % .*");
        assertThat(find(GradeTable.class).single().getClassNames()).doesNotContain("with-ranges");
        choose(find(Checkbox.class).single(), true);
        assertThat(find(GradeTable.class).single().getClassNames()).contains("with-ranges");
        assertThat(text(rowOf(student))).containsPattern("\\d+ to \\d+ %");

        test(find(NativeButton.class).withText("Total").single()).click();
        assertThat(names()).startsWith(name(weaker), name(student));
        test(find(NativeButton.class).withText("Total").single()).click();
        assertThat(names()).startsWith(name(student), name(weaker));
    }

    @Test
    void aClassWithRegisterNumbersHasAColumnForThemAndGoesByThemIfItsTeacherWishes() {
        var numbers = Map.of(student.id(), 12, weaker.id(), 3);
        numbering.set(teacher, classId, new Edit<>(RegisterNumbers.NONE, new RegisterNumbers(numbers, false)));
        open("classes/" + classId + "/grades");
        assertThat(text(rowOf(student))).startsWith(name(student) + " 12 ");
        var byName = names();
        test(find(NativeButton.class).withText("No.").single()).click();
        assertThat(names()).startsWith(name(weaker), name(student));

        numbering.set(
                teacher, classId, new Edit<>(new RegisterNumbers(numbers, false), new RegisterNumbers(numbers, true)));
        open("classes/" + classId + "/grades");
        assertThat(names()).startsWith(name(weaker), name(student));
        assertThat(find(Paragraph.class).all())
                .filteredOn(paragraph -> paragraph.hasClassName("print-head"))
                .singleElement()
                .satisfies(head -> assertThat(head.getText()).contains("taught by ", "Printed on "));
        test(find(NativeButton.class).withText("Student").single()).click();
        assertThat(names()).isEqualTo(byName);
    }

    @Test
    void filesSayWhatThePageSays() throws IOException {
        ByHandNow.set(overrides, teacher, classId, practice, weaker.id(), new ByHand("41", "Spoke well about it."));
        for (var scheme : List.of(
                new Scheme.Percent(),
                new Scheme.Points(15),
                new Scheme.Letters(Preset.ONE_TO_SIX.bands()),
                new Scheme.Letters(Preset.A_TO_F.bands()),
                new Scheme.PassFail(60))) {
            schemes.set(
                    teacher,
                    classId,
                    new Edit<>(
                            schemes.of(teacher, classId).settings(),
                            new GradeSettings(scheme, MissingRule.LEFT_OUT, Map.of(test, 3))));
            open("classes/" + classId + "/grades");
            var csv = csv(GradeColumns.A_ROW_A_STUDENT);
            assertThat(csv.getFirst())
                    .startsWith("Student", "Username", "Week 3: grade", "Week 3: per cent", "Week 3: remark")
                    .endsWith("Week 3 (2): remark", "Total: grade", "Total: per cent", "Total: grades counted");
            var shown = rows().stream().map(ViewTest::text).toList();
            assertThat(csv.subList(1, 4)).hasSameSizeAs(shown);
            for (int row = 0; row < shown.size(); row++) {
                assertThat(asShown(csv.get(row + 1))).isEqualTo(withoutRanges(shown.get(row)));
            }
            assertThat(xlsx()).isEqualTo(csv);
        }
    }

    @Test
    void aGradeIsTypedInItsCellAndTakenBack() {
        open("classes/" + classId + "/grades");
        var before = text(rowOf(weaker));
        test(pencil(weaker, "Week 3")).click();
        type("Grade in per cent", "101");
        click("Set this grade");
        assertThat(messages()).anyMatch(message -> message.contains("whole per cent from 0 to 100"));
        click("Cancel");
        assertThat(text(rowOf(weaker))).isEqualTo(before);

        test(pencil(weaker, "Week 3")).click();
        type("Grade in per cent", "77");
        click("Set this grade");
        assertThat(text(rowOf(weaker))).contains("77 % of 1 grade", "77 % set by teacher");
        click("Undo");
        assertThat(text(rowOf(weaker))).isEqualTo(before);

        test(pencil(weaker, "Week 3")).click();
        type("Grade in per cent", "78");
        find(TextArea.class).single().setValue("Spoke well about it.");
        choose(find(Checkbox.class).withLabel("The student reads why").single(), true);
        click("Set this grade");
        signIn(weaker);
        open("grades/" + practice);
        assertThat(text()).contains("78 %", "Your teacher has set this grade", "Spoke well about it.");
    }

    private NativeButton pencil(Actor who, String title) {
        return find(NativeButton.class).all().stream()
                .filter(button -> ("Set a grade: " + name(who) + ", " + title)
                        .equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileWithARowForEachGradeHasThemAll() throws IOException {
        var csv = csv(GradeColumns.A_ROW_A_GRADE);

        assertThat(csv.getFirst()).containsExactly("Student", "Username", "Assignment", "Grade", "Per cent", "Remark");
        assertThat(csv).hasSize(1 + 3 * 2);
    }

    @Test
    void aGradeIsSetByHandWithANoteAndTakenBack() {
        open("classes/" + classId + "/grades/" + practice + "/" + weaker.id());
        assertThat(text())
                .containsPattern(
                        "about (\\d+) % of the quiz's questions were to be expected right, with 90 % certainty \\d+ to \\d+ %\\."
                                + " \\1 % of 90 % for full marks = (\\d+) %\\. That gives \\2 %\\.");

        type("Grade in per cent", "200");
        find(TextArea.class).single().setValue("Too kind.");
        click("Set this grade");
        assertThat(messages()).anyMatch(message -> message.contains("whole per cent from 0 to 100"));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Too kind.");

        type("Grade in per cent", "55");
        click("Set this grade");
        assertThat(text()).contains("55 %, set by " + name(teacher)).contains("Too kind.");
        open("classes/" + classId + "/grades");
        assertThat(text()).contains("55 % set by teacher");

        open("classes/" + classId + "/grades/" + practice + "/" + weaker.id());
        click("Take it back: the computed grade holds again");
        assertThat(text()).doesNotContain("Too kind.");
    }

    @Test
    void theGradesPageComputesPointsBeforeTheReader() {
        var id = give(GradingBasis.POINTS);
        answerFirst(student, id, 3, DemoAnswers::right);

        open("classes/" + classId + "/grades/" + id + "/" + student.id());
        assertThat(text())
                .contains("It rests on points", "Not answered: 1 0 1", "Total 3 4", "3 ÷ 4 = 75.00 %.", "gives 75 %")
                .contains("(ended after 3 of 4)");
        open("classes/" + classId + "/grades");
        assertThat(text()).contains("points", "all quizzes so far", "75 % ended after 3 of 4");

        signIn(student);
        open("grades/" + id);
        assertThat(heading()).isEqualTo("Grade: Week 3");
        assertThat(text()).contains("3 ÷ 4 = 75.00 %.", "Status: ended after 3 of 4.");
        for (var other : List.of(weaker, teacher, school.student())) {
            signIn(other);
            if (other != weaker) {
                assertNotFound("grades/" + id);
            } else {
                open("grades/" + id);
                assertThat(text()).contains("There is no grade here.");
            }
        }
    }

    @Test
    void theGradesPageComputesAnAttemptsShareFromWhatItShows() {
        var id = give(GradingBasis.THIS_ATTEMPT);
        answerFirst(student, id, 3, DemoAnswers::right);
        open("classes/" + classId + "/grades/" + id + "/" + student.id());

        var shown = text();
        var sum = Pattern.compile("\\(([\\d. +]+)\\) ÷ (\\d+) × 3 ÷ 4 = (\\d+\\.\\d\\d) %")
                .matcher(shown);
        assertThat(sum.find()).as(shown).isTrue();
        var shares = Stream.of(sum.group(1).split(" \\+ ")).map(BigDecimal::new).toList();
        assertThat(shares).hasSize(course.topics().size());
        assertThat(shares.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(BigDecimal.valueOf(3))
                        .divide(BigDecimal.valueOf(4L * shares.size()), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(sum.group(3));
        var whole = new BigDecimal(sum.group(3)).setScale(0, RoundingMode.HALF_UP);
        var counts = whole.movePointRight(2).divide(BigDecimal.valueOf(90), 0, RoundingMode.HALF_UP);
        assertThat(shown)
                .contains(whole + " % of 90 % for full marks = " + counts + " %. That gives " + counts + " %.")
                .contains("2 right of hard ones may be worth as much as 4 of easy ones");
    }

    @Test
    void whatIsNotGradedSaysSoAndTakesNoGrade() {
        var id = give(GradingBasis.NOT_GRADED);
        answerFirst(student, id, 4, DemoAnswers::right);
        open("classes/" + classId + "/grades");
        assertThat(text()).contains("not graded");
        open("classes/" + classId + "/grades/" + id + "/" + student.id());

        assertThat(text())
                .contains("Done; there is nothing to grade.", "no grade can be set")
                .doesNotContain("÷");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void theSchemeIsChangedAfterSeeingWhatChangesAndUndone() {
        open("classes/" + classId + "/grades/scheme");
        var kind = find(RadioButtonGroup.class).withLabel("Grades are").single();
        choose(kind, kindOf(kind, "LETTERS"));
        choose(find(Select.class).withLabel("Begin with").single(), Preset.ONE_TO_SIX);
        find(IntegerField.class).withLabel("Week 3").all().getLast().setValue(2);

        click("Show what changes");
        assertThat(text())
                .contains("What changes Grades are 1 from 92 %, 2 from 81 %", "3 grades and 2 totals change.");
        assertThat(book.open(teacher, classId).settings().scheme()).isEqualTo(new Scheme.Percent());
        click("Grade this class like this");

        var settings = book.open(teacher, classId).settings();
        assertThat(settings.scheme()).isEqualTo(new Scheme.Letters(Preset.ONE_TO_SIX.bands()));
        assertThat(settings.weights()).containsEntry(test, 2);
        assertThat(text()).contains("Last changed by " + name(teacher));
        click("Undo");
        assertThat(book.open(teacher, classId).settings().scheme()).isEqualTo(new Scheme.Percent());
    }

    @Test
    void whereFullMarksBeginIsSeenBeforeItIsSavedAndExplainedWithTheGrade() {
        open("classes/" + classId + "/grades/scheme");
        find(IntegerField.class).withLabel("Full marks from (%)").single().setValue(40);
        click("Show what changes");
        assertThat(messages()).anyMatch(message -> message.contains("from 50 to 100 per cent on; 40 is not"));

        find(IntegerField.class).withLabel("Full marks from (%)").single().setValue(50);
        click("Show what changes");
        assertThat(text())
                .contains("Full marks are given from an expected share of 50 % on.", "3 grades and 2 totals change.");
        click("Grade this class like this");

        assertThat(book.open(teacher, classId).settings().full().percent()).isEqualTo(50);
        open("classes/" + classId + "/grades/reports/" + student.id());
        assertThat(text()).containsPattern("\\d+ %, and full marks are given from 50 % on");
        signIn(student);
        open("grades");
        assertThat(text()).containsPattern("\\d+ %, and full marks are given from 50 % on");
    }

    @Test
    void aSchemeThatCanNotBeIsRefusedAndStaysAsTyped() {
        open("classes/" + classId + "/grades/scheme");
        var kind = find(RadioButtonGroup.class).withLabel("Grades are").single();
        choose(kind, kindOf(kind, "PASS_FAIL"));
        find(IntegerField.class).withLabel("Pass mark in per cent").single().setValue(0);

        click("Show what changes");

        assertThat(messages()).anyMatch(message -> message.contains("The pass mark is from 1 to 100 per cent"));
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    void reportsLeaveOutWhatStudentsAreNotTold() {
        open("classes/" + classId + "/grades/reports");
        assertThat(find(ReportSheet.class).all()).hasSize(3);
        assertThat(find(ReportSheet.class).all().stream()
                        .map(ViewTest::text)
                        .filter(sheet -> sheet.startsWith(name(student) + " "))
                        .findFirst()
                        .orElseThrow())
                .contains("not released yet", "Without the tests whose feedback is not released yet.");

        assignments.release(teacher, test);
        open("classes/" + classId + "/grades/reports/" + student.id());
        assertThat(find(ReportSheet.class).all()).hasSize(1);
        assertThat(text())
                .contains("2 grades count", "with 90 % certainty between")
                .doesNotContain("Without the tests");
    }

    @Test
    void aStudentSeesTheirOwnGradesButNoTestBeforeItIsReleased() {
        signIn(student);
        open("grades");
        assertThat(heading()).isEqualTo("Grades");
        assertThat(text()).contains("not released yet", "1 grade counts").doesNotContain(name(weaker));

        assignments.release(teacher, test);
        open("grades");
        assertThat(text()).contains("2 grades count").doesNotContain("not released yet");
        signIn(school.student());
        open("grades");
        assertThat(text()).contains("Your teachers have set you nothing yet.");
    }

    @Test
    void toAllButTheClassesTeachersItIsNotFound() {
        for (var actor : List.of(school.teacher(), student, school.administrator())) {
            signIn(actor);
            for (var page : List.of(
                    "", "/scheme", "/reports", "/reports/" + student.id(), "/" + practice + "/" + student.id())) {
                assertNotFound("classes/" + classId + "/grades" + page);
            }
        }
    }

    private static String asShown(List<String> record) {
        var text = new StringBuilder(record.getFirst());
        var total = record.subList(8, 11);
        text.append(grade(total.get(0), total.get(1), "–"))
                .append(
                        total.get(0).isEmpty()
                                ? ""
                                : " of " + total.get(2) + (total.get(2).equals("1") ? " grade" : " grades"));
        for (int column = 2; column < 8; column += 3) {
            var remark = record.get(column + 2);
            text.append(grade(record.get(column), record.get(column + 1), remark.isEmpty() ? "–" : ""))
                    .append(remark.isEmpty() ? "" : " " + remark);
        }
        return text.toString();
    }

    private static String grade(String grade, String percent, String none) {
        if (grade.isEmpty()) {
            return none.isEmpty() ? "" : " " + none;
        }
        boolean same = grade.equals(percent);
        return " " + (same ? grade + " %" : grade + " (" + percent + " %)");
    }

    private static String withoutRanges(String shown) {
        return shown.replaceAll(" \\d+ to \\d+ %", "");
    }

    private List<List<String>> csv(GradeColumns columns) throws IOException {
        var out = new ByteArrayOutputStream();
        export.prepare(teacher, classId, columns, FileFormat.CSV).write(out);
        return CsvReader.builder()
                .detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(out.toByteArray()))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private List<List<String>> xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        var file = export.prepare(teacher, classId, GradeColumns.A_ROW_A_STUDENT, FileFormat.XLSX);
        assertThat(file.name()).matches("Grades Class \\d+ \\d{4}-\\d\\d-\\d\\d\\.xlsx");
        file.write(out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> java.util.stream.IntStream.range(0, 11)
                            .mapToObj(column -> cell(row.getCell(column)))
                            .toList())
                    .toList();
        }
    }

    private static String cell(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case STRING -> {
                assertThat(cell.getStringCellValue()).as("a number as text").doesNotMatch("\\d+(\\.\\d+)?");
                yield cell.getStringCellValue();
            }
            default -> throw new AssertionError(cell.getCellType());
        };
    }

    private List<NativeTableRow> rows() {
        return find(NativeTable.class).single().getBody().getRows();
    }

    private NativeTableRow rowOf(Actor actor) {
        return rows().get(names().indexOf(name(actor)));
    }

    private List<String> names() {
        return rows().stream().map(row -> text(row.getHeaderCells().getFirst())).toList();
    }

    private static Object kindOf(RadioButtonGroup<?> group, String name) {
        return group.getListDataView()
                .getItems()
                .filter(item -> ((Enum<?>) item).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String name(Actor actor) {
        return people.byId(List.of(actor.id())).get(actor.id()).displayName();
    }

    private UUID give(FeedbackTime feedback, List<String> topics) {
        var now = java.time.Instant.EPOCH.plusSeconds(feedback.ordinal());
        var id = assignments.draft(
                teacher, classId, Plans.of(List.of(), Plans.quiz(topics, 4, feedback, false, 1, null), now));
        assignments.give(teacher, id);
        return id;
    }

    private UUID give(GradingBasis gradedBy) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var quiz = Plans.graded(Plans.practice(topics, 4), gradedBy);
        var id =
                assignments.draft(teacher, classId, Plans.of(List.of(), quiz, java.time.Instant.EPOCH.plusSeconds(60)));
        assignments.give(teacher, id);
        return id;
    }

    /** Answers so many questions and ends the quiz. */
    private void answerFirst(Actor who, UUID assignment, int questions, Function<Question, Response> answer) {
        var attempt = quizzes.start(who, assignment);
        for (int count = 0;
                count < questions && attempts.next(who, attempt) instanceof Asking(var _, var asked);
                count++) {
            attempts.answer(who, attempt, asked.position(), answer.apply(asked.question()));
        }
        attempts.end(who, attempt);
    }

    private void take(Actor who, UUID assignment, Function<Question, Response> answer) {
        var attempt = quizzes.start(who, assignment);
        var state = attempts.state(who, attempt);
        while (state instanceof Asking(var _, var asked)) {
            attempts.answer(who, attempt, asked.position(), answer.apply(asked.question()));
            state = attempts.next(who, attempt);
        }
    }
}
