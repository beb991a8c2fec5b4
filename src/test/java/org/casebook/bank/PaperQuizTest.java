package org.casebook.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Head;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.reading.CourseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperQuizTest {

    private static final Course COURSE =
            ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();
    private static final List<String> TOPICS =
            COURSE.topics().stream().map(Topic::id).toList();

    @Test
    void theSameNumberMakesTheSameQuiz() {
        assertThat(quiz(TOPICS, 12, 4711)).isEqualTo(quiz(TOPICS, 12, 4711)).isNotEqualTo(quiz(TOPICS, 12, 4712));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void holdsNoEnemiesAndAllTopicsAlike(int number) {
        var questions = questions(quiz(TOPICS, 20, number));

        assertThat(questions).hasSize(20);
        assertThat(questions.stream().flatMap(question -> question.head().enemies().stream()))
                .doesNotContainAnyElementsOf(
                        questions.stream().map(Question::id).toList());
        assertThat(questions.stream().collect(Collectors.groupingBy(Question::topic, Collectors.counting())))
                .hasSize(4)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(5));
    }

    @Test
    void anEnemyNeedNotNameTheOther() {
        var one = COURSE.questions().getFirst();
        var head = new Head(
                "own",
                one.topic(),
                3,
                one.head().level(),
                one.head().passage(),
                "Which?",
                "Because.",
                List.of(one.id()));
        var other = new SingleChoice(
                head,
                List.of(
                        new Option("One", true, null),
                        new Option("Two", false, "It is not two."),
                        new Option("Three", false, "It is not three.")));
        for (int number = 1; number <= 10; number++) {
            assertThat(PaperQuiz.of(List.of(one, other), TOPICS, 2, number).questions())
                    .hasSize(1);
        }
    }

    @Test
    void beginsWithWhatIsEasiest() {
        assertThat(questions(quiz(TOPICS, 20, 1)).stream().filter(question -> question.stimulus() == null))
                .extracting(question -> question.head().difficulty())
                .isSorted();
    }

    @Test
    void aSetIsThereAsAWholeAndInItsOrderOrNotAtAll() {
        var sets = new HashSet<String>();
        for (int number = 1; number <= 40; number++) {
            var questions = questions(quiz(TOPICS, 20, number));
            var ids = questions.stream().map(Question::id).toList();
            for (var question : questions) {
                var stimulus = question.stimulus();
                if (stimulus != null) {
                    sets.add(stimulus.id());
                    int begin = ids.indexOf(stimulus.questions().getFirst());
                    assertThat(ids.subList(begin, begin + stimulus.questions().size()))
                            .isEqualTo(stimulus.questions());
                }
            }
        }
        assertThat(sets).hasSizeGreaterThan(3);
    }

    @Test
    void holdsWhatThereIsIfThatIsLess() {
        var few = COURSE.questions().subList(0, 3);

        assertThat(PaperQuiz.of(few, TOPICS, 10, 1).questions()).hasSizeBetween(1, 3);
        assertThat(PaperQuiz.of(few, List.of(), 10, 1).questions()).isEmpty();
    }

    @Test
    void everyKeyNamesTheLettersOfTheRightParts() {
        for (var question : COURSE.questions()) {
            var paper =
                    PaperQuiz.of(List.of(question), TOPICS, 1, 7).questions().getFirst();
            var parts = question instanceof Evidence ? question.parts() : paper.parts();
            var marked = paper.key().stream()
                    .map(letter -> parts.get(letter.charAt(0) - 'A'))
                    .toList();
            switch (question) {
                case SingleChoice choice -> assertThat(marked).isEqualTo(right(choice.options()));
                case MultipleChoice choice ->
                    assertThat(marked).containsExactlyInAnyOrderElementsOf(right(choice.options()));
                case Ordering ordering ->
                    assertThat(marked)
                            .isEqualTo(ordering.items().stream()
                                    .map(Ordering.Item::text)
                                    .toList());
                case Matching matching ->
                    assertThat(marked)
                            .isEqualTo(matching.pairs().stream()
                                    .map(Matching.Pair::right)
                                    .toList());
                case Evidence evidence -> assertThat(marked).isEqualTo(right(evidence.pieces()));
                default -> assertThat(marked).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void leftSidesThatShareARightSideHaveItsLetter() {
        var matching = new Matching(
                COURSE.questions().getFirst().head(),
                List.of(
                        new Matching.Pair("a", "x", ""),
                        new Matching.Pair("b", "y", ""),
                        new Matching.Pair("c", "x", "")),
                List.of());

        assertThat(new PaperQuestion(matching, List.of(1, 0)).key()).containsExactly("B", "A", "B");
    }

    private static PaperQuiz quiz(List<String> topics, int length, int number) {
        return PaperQuiz.of(COURSE.questions(), topics, length, number);
    }

    private static List<Question> questions(PaperQuiz quiz) {
        return quiz.questions().stream().map(PaperQuestion::question).toList();
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::text).toList();
    }
}
