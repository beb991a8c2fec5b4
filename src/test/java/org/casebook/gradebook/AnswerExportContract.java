package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Regrade;
import org.casebook.base.NotFoundException;
import org.casebook.base.SafeCsv;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.gradebook.export.PreparedFile;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.progress.AnswerResult;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.AssignmentAnswers;
import org.casebook.progress.AssignmentResults;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds on every database for files with the answers of an assignment. */
abstract class AnswerExportContract {

    private static final int SUMS = 16;
    private static final int OF_QUESTION = 4;

    @Autowired
    AnswerExport export;

    @Autowired
    AssignmentAnswers answers;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    AssignmentResults onPage;

    @Autowired
    Erasures erasures;

    @Autowired
    Attempts attempts;

    @Autowired
    Regrades regrades;

    @Autowired
    People people;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    Queries queries;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor good;
    Actor weak;
    Actor idle;
    UUID classId;
    UUID assignment;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        good = school.student();
        weak = school.student();
        idle = school.student();
        classId = school.classOf(teacher, good, weak, idle);
        var topics = course.topics().stream().map(Topic::id).toList();
        // A test that isn't released: its teacher's file has it all the same.
        assignment = assignments.draft(
                teacher,
                classId,
                Plans.of(List.of(), Plans.quiz(topics, 6, FeedbackTime.WHEN_RELEASED, true, 1, null), clock.instant()));
        assignments.give(teacher, assignment);
    }

    @Test
    void aRowSaysOfEveryQuestionWhatWasAnsweredAndAddsItUp() throws IOException {
        take(good, 6, true);
        take(weak, 2, false);

        var file = csv();

        assertThat(file.getFirst().subList(0, SUMS))
                .containsExactly(
                        "Student",
                        "Username",
                        "Attempt",
                        "Begun",
                        "Ended",
                        "Answered",
                        "Of at most",
                        "Right",
                        "Partly right",
                        "Wrong",
                        "I don't know",
                        "Unanswered",
                        "Voided",
                        "Points",
                        "Points possible of what was put",
                        "Seconds");
        assertThat(file).hasSize(4);
        var questions = answers.open(teacher, classId, assignment).questions();
        assertThat(questions).hasSize(6);
        assertThat(file.getFirst()).hasSize(SUMS + OF_QUESTION * 6).contains("6: result", "6: points", "6: seconds");
        assertThat(file.getFirst().get(SUMS)).startsWith("1. ");

        var all = rowOf(file, good);
        assertThat(all.subList(5, 15)).containsExactly("6", "6", "6", "0", "0", "0", "0", "0", "6.00", "6");
        assertThat(IntStream.range(0, 6).map(place -> SUMS + OF_QUESTION * place))
                .allSatisfy(column -> {
                    var question = questions.get((column - SUMS) / OF_QUESTION);
                    assertThat(all.get(column)).satisfies(cell -> assertThat(SafeCsv.original(cell))
                            .isEqualTo(AnswerWords.of(question, DemoAnswers.right(question))));
                    assertThat(all.get(column + 1)).isEqualTo("right");
                    assertThat(all.get(column + 2)).isEqualTo("1.00");
                    assertThat(all.get(column + 3)).isEqualTo("20");
                });
        var some = rowOf(file, weak);
        assertThat(some.get(4)).isEqualTo("under way");
        assertThat(some.subList(5, 7)).containsExactly("2", "6");
        assertThat(some.get(11)).as("the question that stands open").isEqualTo("1");
        assertThat(some.get(14)).isEqualTo("3");
        assertThat(Stream.of(8, 9)
                        .mapToInt(column -> Integer.parseInt(some.get(column)))
                        .sum())
                .isEqualTo(2);
        assertThat(some.get(SUMS + OF_QUESTION * 2 + 1)).isEqualTo("unanswered");
        assertThat(some.get(SUMS + OF_QUESTION * 5 + 1)).isEmpty();
        assertThat(rowOf(file, idle).get(3)).isEqualTo("not begun");
    }

    @Test
    void whoSaidThatTheyDoNotKnowIsToldFromWhoWasWrong() throws IOException {
        var attempt = quizzes.start(good, assignment);
        attempts.answer(good, attempt, 1, new Response.DontKnow());

        var row = rowOf(csv(), good);

        assertThat(row.subList(7, 11)).containsExactly("0", "0", "0", "1");
        assertThat(row.subList(SUMS, SUMS + 3)).containsExactly("I don't know", "don't know", "0.00");
    }

    @Test
    void aVoidedQuestionSaysSoAndDoesNotCount() throws IOException {
        take(good, 6, true);
        regrades.make(
                teacher, classId, regrades.answered(teacher, classId).getFirst().version(), new Regrade.Voided());

        var row = rowOf(csv(), good);

        assertThat(row.subList(5, 15)).containsExactly("6", "6", "5", "0", "0", "0", "0", "1", "5.00", "5");
        assertThat(row).contains("voided");
    }

    @Test
    void aSpreadsheetHasTheSameCells() throws IOException {
        take(good, 6, true);
        var out = new ByteArrayOutputStream();
        export.prepare(teacher, classId, assignment, FileFormat.XLSX).write(out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            var row = IntStream.rangeClosed(1, 3)
                    .mapToObj(sheet::getRow)
                    .filter(each -> each.getCell(0).getStringCellValue().equals(name(good)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(6);
            assertThat(row.getCell(SUMS + 1).getStringCellValue()).isEqualTo("right");
        }
    }

    @Test
    void aRowForEachAnswerAddsUpToWhatTheAttemptsAndThePageSay() throws IOException {
        take(good, 6, true);
        take(weak, 4, false);
        regrades.make(
                teacher, classId, regrades.answered(teacher, classId).getFirst().version(), new Regrade.Voided());

        var rows = byAnswer();

        assertThat(rows.getFirst())
                .containsExactly(
                        "Student",
                        "Username",
                        "Attempt",
                        "Attempt begun",
                        "Place in the attempt",
                        "Question ID",
                        "Topic",
                        "Passage",
                        "Question",
                        "Answer",
                        "Result",
                        "Points",
                        "Counts",
                        "Answered",
                        "Seconds");
        var attempts = csv();
        for (var who : List.of(good, weak)) {
            var own = rows.stream()
                    .filter(row -> row.getFirst().equals(name(who)))
                    .toList();
            var sums = rowOf(attempts, who);
            assertThat(own).as("and the question that stands open").hasSize(who == good ? 6 : 5);
            assertThat(own)
                    .extracting(row -> row.get(4))
                    .isSortedAccordingTo(Comparator.comparingInt((String place) -> Integer.parseInt(place)));
            assertThat(sum(own, 11)).isEqualByComparingTo(sums.get(13));
            assertThat(sum(own, 14)).isEqualByComparingTo(sums.get(15));
            var shown = onPage.look(teacher, classId, assignment).rows().stream()
                    .filter(row -> row.student().id().equals(who.id()))
                    .findFirst()
                    .orElseThrow();
            var results = List.of(AnswerResult.values());
            for (var result : results) {
                long count = own.stream()
                        .filter(row -> row.get(10).equals(result.word()))
                        .count();
                assertThat(sums.get(7 + results.indexOf(result)))
                        .as(result.word())
                        .isEqualTo(Long.toString(count));
                if (result.counts()) {
                    assertThat(shown.count(result)).as(result.word()).isEqualTo(count);
                }
            }
        }
        assertThat(rows).noneMatch(row -> row.getFirst().equals(name(idle)));
        var voided = rows.stream().filter(row -> row.get(10).equals("voided")).toList();
        assertThat(voided).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get(11)).isEmpty();
            assertThat(row.get(12)).isEqualTo("no");
        });
    }

    @Test
    void ofWhoIsErasedTheAnswersStayWithoutAName() throws IOException {
        take(good, 6, true);
        var person = people.byId(List.of(good.id())).get(good.id());

        erasures.erase(school.administrator(), good.id(), person.username());

        assertThat(byAnswer().stream().skip(1))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.getFirst()).isEqualTo("Erased person"))
                .noneSatisfy(row -> assertThat(row).contains(person.username()));
    }

    @Test
    void toAllButTheClassesTeachersItIsNotFound() {
        var stranger = school.teacher();
        var theirs = school.classOf(stranger, school.student());
        for (var actor : List.of(stranger, good, school.administrator())) {
            notFound(actor, classId, assignment);
        }
        notFound(stranger, theirs, assignment);
        notFound(teacher, classId, UUID.randomUUID());
    }

    @Test
    void theQueriesAreFewWhateverTheNumbers() {
        take(good, 6, true);
        take(weak, 6, false);
        var opened = answers.open(teacher, classId, assignment);
        assertThat(queries.of(() -> answers.of(opened, opened.schoolClass().students())))
                .isLessThanOrEqualTo(2);
    }

    private void notFound(Actor actor, UUID inClass, UUID of) {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> export.prepare(actor, inClass, of, FileFormat.CSV));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> export.prepareByAnswer(actor, inClass, of, FileFormat.CSV));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> answers.open(actor, inClass, of));
    }

    private void take(Actor who, int count, boolean right) {
        var random = new Random(1);
        var attempt = quizzes.start(who, assignment);
        var state = attempts.state(who, attempt);
        for (int asked = 0; asked < count && state instanceof Asking(var _, var question); asked++) {
            clock.advance(Duration.ofSeconds(20));
            attempts.answer(
                    who,
                    attempt,
                    question.position(),
                    right ? DemoAnswers.right(question.question()) : DemoAnswers.wrong(question.question(), random));
            state = attempts.next(who, attempt);
        }
    }

    private static BigDecimal sum(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<List<String>> byAnswer() throws IOException {
        return read(export.prepareByAnswer(teacher, classId, assignment, FileFormat.CSV));
    }

    private List<List<String>> csv() throws IOException {
        var file = export.prepare(teacher, classId, assignment, FileFormat.CSV);
        assertThat(file.name()).matches("Answers Class \\d+ Week 3 \\d{4}-\\d\\d-\\d\\d\\.csv");
        return read(file);
    }

    private static List<List<String>> read(PreparedFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(out);
        return CsvReader.builder()
                .detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(out.toByteArray()))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private List<String> rowOf(List<List<String>> file, Actor actor) {
        return file.stream()
                .filter(row -> row.getFirst().equals(name(actor)))
                .findFirst()
                .orElseThrow();
    }

    private String name(Actor actor) {
        return people.byId(List.of(actor.id())).get(actor.id()).displayName();
    }
}
