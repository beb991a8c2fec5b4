package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.bank.ui.KeyText;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.casebook.course.question.Verdict;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of every kind, answered on the page. */
class AnsweringTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient database;

    private Asks asks;
    private Actor student;
    private UUID attempt;

    static List<Class<? extends Question>> kinds() {
        return Asks.kinds();
    }

    @BeforeEach
    void setUp() {
        asks = new Asks(course, attempts, database);
        student = school.student();
        signIn(student);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRightAnswerIsSavedAndExplained(Class<? extends Question> kind) {
        var question = put(kind);
        assertThat(where()).isEqualTo("Question 1 of 8");
        assertThat(text(find(QuestionStem.class).single()))
                .endsWith(Prose.plain(question.head().stem()));
        assertThat(text()).contains("Why this question?");

        give(DemoAnswers.right(question));

        assertThat(text(feedback()))
                .startsWith("✓ Right")
                .contains(Prose.plain(question.head().explanation()), "Saved ");
        assertThat(answer()).contains("✓ Right").doesNotContain("The right answer", "✗", "Missing");
        assertStored(DemoAnswers.right(question));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aWrongAnswerIsSavedAndToldWhyAndWhatWasRight(Class<? extends Question> kind) {
        var question = put(kind);
        var response = DemoAnswers.wrong(question, new Random(1));

        give(response);

        var remarks = question.score(response).remarks();
        assertThat(text(feedback()))
                .startsWith("✗ Not right")
                .contains(Prose.plain(question.head().explanation()));
        // Of an option that is missing the page says so in its own words, which are the solution's.
        assertThat(remarks)
                .filteredOn(remark -> !remark.text().endsWith("were not marked.")
                        && !remark.text().startsWith("This belongs to the answer too")
                        && !(question instanceof Claims))
                .allSatisfy(remark -> assertThat(answer()).contains(Prose.plain(remark.text())));
        assertThat(solution(question, response))
                .allSatisfy(part -> assertThat(answer()).contains(part));
        assertStored(response);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whoDoesNotKnowIsToldWhatWasRightAndNothingIsChosen(Class<? extends Question> kind) {
        var question = put(kind);
        click("I don't know");

        assertThat(text(feedback()))
                .startsWith("? I don't know")
                .contains(Prose.plain(question.head().explanation()));
        assertThat(answer())
                .contains(solution(question, new Response.DontKnow()))
                .doesNotContain("✗", "Missing");
        assertStored(new Response.DontKnow());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFeedbackLinksToThePassageThatTheQuestionRestsOn(Class<? extends Question> kind) {
        var question = put(kind);
        give(DemoAnswers.wrong(question, new Random(2)));

        var passage = question.head().passage();
        var title = course.section(passage.section()).orElseThrow().title();
        assertThat(links(title))
                .singleElement()
                .asString()
                .startsWith("lessons/" + passage.section() + "/" + passage.passage() + "?from=")
                .endsWith(".1");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anAnswerThatIsMissingIsAskedForAndNothingIsSaved(Class<? extends Question> kind) {
        put(kind);

        giveInWriting("");

        assertThat(find(Paragraph.class).withClassName("missing").single().getText())
                .isNotEmpty();
        assertThat(attempts.state(student, attempt)).isInstanceOf(AttemptState.Asking.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anAnsweredQuestionCannotBeChanged(Class<? extends Question> kind) {
        var question = put(kind);
        give(DemoAnswers.right(question));

        assertThat(find(Button.class).withText("Answer").all()).isEmpty();
        assertThat(fields()).allMatch(field -> field.hasAttribute("disabled"));

        // The same after the page is loaded again.
        open("quiz/" + attempt);
        assertThat(text(feedback())).startsWith("✓ Right");
        assertThat(fields()).allMatch(field -> field.hasAttribute("disabled"));
    }

    @ParameterizedTest
    @MethodSource("kindsWithParts")
    void aPartlyRightAnswerSaysHowMuchOfItIsRight(Class<? extends Question> kind) {
        var question = asks.ofKind(kind);
        attempt = asks.inSteps(student, question, 8);
        open("quiz/" + attempt);
        var response = partlyRight(question);

        give(response);

        var marking = question.score(response);
        assertThat(text(feedback())).startsWith("◐ " + Verdict.PARTLY_RIGHT.label(question, marking));
        assertThat(solution(question, response))
                .allSatisfy(part -> assertThat(answer()).contains(part));
        assertThat(feedback().hasClassName("partly-right")).isTrue();
        attempts.end(student, attempt);
        open("quiz/" + attempt + "/review");
        assertThat(text()).contains("◐ " + Verdict.PARTLY_RIGHT.label(question, marking));
        open("progress");
        assertThat(text()).contains("0 of 1 right, " + AttemptWords.points(marking.share()) + " of 1 points");
    }

    static List<Class<? extends Question>> kindsWithParts() {
        return List.of(MultipleChoice.class, Ordering.class, Matching.class, Claims.class);
    }

    private static Response partlyRight(Question question) {
        return switch (question) {
            case MultipleChoice choice ->
                new Response.ChosenSet(new TreeSet<>(((Response.ChosenSet) DemoAnswers.right(choice))
                        .options()
                        .headSet(((Response.ChosenSet) DemoAnswers.right(choice))
                                .options()
                                .last())));
            default -> DemoAnswers.wrong(question, new Random(1));
        };
    }

    private Question put(Class<? extends Question> kind) {
        var question = asks.ofKind(kind);
        attempt = asks.first(student, question, 8);
        open("quiz/" + attempt);
        return question;
    }

    private void give(Response response) {
        giveInWriting(Responses.write(response));
    }

    private void giveInWriting(String written) {
        Asks.give(find(AnswerField.class).single(), written);
    }

    /** What stands at the parts of the answer. */
    private String answer() {
        return text(find(AnswerField.class).single());
    }

    /** What the parts say of what would have been right; of items and pairs, the remarks on them say it. */
    private static List<String> solution(Question question, Response response) {
        boolean unknown = response instanceof Response.DontKnow;
        return switch (question) {
            case SingleChoice _ -> solutions(question.options().stream());
            case MultipleChoice _ ->
                unknown
                        ? solutions(question.options().stream())
                        : question.options().stream()
                                .filter(Option::correct)
                                .filter(option -> !((Response.ChosenSet) response)
                                        .options()
                                        .contains(question.options().indexOf(option)))
                                .map(option -> Prose.plain(option.text()) + " + Missing")
                                .toList();
            case TrueFalse statement ->
                response instanceof Response.Judged(boolean _, int reason)
                                && statement.reasons().get(reason).correct()
                        ? List.of((statement.answer() ? "True" : "False") + " ✓ The right answer")
                        : solutions(question.options().stream());
            case Numeric _, ShortText _ -> List.of("✓ The right answer " + text(KeyText.of(question)));
            case Ordering _ -> unknown ? List.of("✓ The right answer " + text(KeyText.of(question))) : List.of();
            case Claims claims ->
                claims.claims().stream()
                        .filter(claim -> !(response instanceof Response.Weighed(var standings))
                                || standings.get(claims.claims().indexOf(claim)) != claim.standing())
                        .map(claim -> claim.standing().label() + " ✓ The right answer")
                        .toList();
            case Evidence evidence ->
                unknown
                        ? solutions(evidence.pieces().stream())
                        : evidence.pieces().stream()
                                .filter(Option::correct)
                                .filter(piece -> !((Response.ChosenSet) response)
                                        .options()
                                        .contains(evidence.pieces().indexOf(piece)))
                                .map(piece -> Prose.plain(piece.text()) + " + Missing")
                                .toList();
            case Matching matching ->
                unknown
                        ? matching.pairs().stream()
                                .map(pair -> "✓ The right answer " + Prose.plain(pair.right()))
                                .toList()
                        : List.of();
        };
    }

    private static List<String> solutions(Stream<Option> options) {
        return options.filter(Option::correct)
                .map(option -> Prose.plain(option.text()) + " ✓ The right answer")
                .toList();
    }

    private Component feedback() {
        return find(FeedbackView.class).single();
    }

    /** The fields by which the answer could be changed. */
    private Stream<Element> fields() {
        return descendants(find(AnswerField.class).single().getElement())
                .filter(element -> Set.of("input", "select", "button").contains(element.getTag()));
    }

    static Stream<Element> descendants(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(AnsweringTest::descendants));
    }

    private void assertStored(Response response) {
        assertThat(attempts.state(student, attempt))
                .isInstanceOfSatisfying(
                        AttemptState.Answered.class,
                        answered -> assertThat(answered.feedback().response()).isEqualTo(response));
    }
}
