package org.casebook.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.bank.OwnQuestions;
import org.casebook.bank.PaperQuiz;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.TrueFalse;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz for paper. */
class PaperQuizViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    OwnQuestions own;

    @Autowired
    Classes classes;

    @BeforeEach
    void openPage() {
        signIn(school.teacher());
        open("paper-quiz");
    }

    @Test
    void theSameNumberMakesTheSameQuizAgain() {
        choose(number("Number of the quiz"), 7);
        var seventh = text();
        assertThat(seventh).contains("Quiz 7: ", "12 questions");

        choose(number("Number of the quiz"), 8);
        assertThat(text()).contains("Quiz 8: ").isNotEqualTo(seventh);
        choose(number("Number of the quiz"), 7);
        assertThat(text()).isEqualTo(seventh);
    }

    @Test
    void theKeyIsThereOnlyWhenAskedFor() {
        choose(number("Number of the quiz"), 7);
        var without = text();

        choose(find(Checkbox.class).withLabel("With the key").single(), true);

        assertThat(text()).contains("Key").hasSizeGreaterThan(without.length());
    }

    @Test
    void itHasAsManyQuestionsAsAskedForOnTheTopicsChosen() {
        choose(number("Questions"), 3);
        choose(
                find(CheckboxGroup.class).withLabel("Topics").single(),
                Set.of(course.topics().getFirst()));
        assertThat(text()).contains(": " + course.topics().getFirst().name() + ", 3 questions");

        choose(find(CheckboxGroup.class).withLabel("Topics").single(), Set.of());
        assertThat(text()).contains("Please choose at least one topic.");
    }

    @Test
    void theTeachersQuestionsOfAClassAreAmongThem() {
        var teacher = school.teacher();
        var schoolClass = school.classOf(teacher);
        var id = "own-" + UUID.randomUUID();
        own.use(teacher, question(id));
        own.setClasses(teacher, id, Set.of(schoolClass));
        signIn(teacher);
        open("paper-quiz");
        choose(number("Questions"), PaperQuiz.LONGEST);
        choose(
                find(CheckboxGroup.class).withLabel("Topics").single(),
                Set.of(course.topics().getFirst()));
        assertThat(isInOneOfTheQuizzes("Is it the class's own?")).isFalse();

        choose(find(Select.class).withLabel("Class").single(), classes.taught(teacher, schoolClass));

        assertThat(isInOneOfTheQuizzes("Is it the class's own?")).isTrue();
    }

    @Test
    void aPlainQuestionHasAKeyWithoutAnExplanation() {
        var first = course.questions().getFirst().head();
        var head = new Head("own", first.topic(), 3, Head.Level.RECALL, first.passage(), "Which is it?", "", List.of());
        var verdict = new TrueFalse(head, true, "", List.of());

        var quiz = PaperQuiz.of(List.of(verdict), List.of(verdict.topic()), 1, 7);

        assertThat(text(new PaperSheet("Quiz", quiz)))
                .contains("True ☐ False ☐")
                .doesNotContain("because");
        assertThat(text(new PaperKey("Quiz", quiz, course))).contains("Key to Quiz True Section");
    }

    private boolean isInOneOfTheQuizzes(String stem) {
        return IntStream.rangeClosed(1, 20).anyMatch(number -> {
            choose(number("Number of the quiz"), number);
            return text().contains(stem);
        });
    }

    private Question question(String id) {
        var first = course.questions().getFirst().head();
        return new TrueFalse(
                new Head(
                        id,
                        course.topics().getFirst().id(),
                        3,
                        first.level(),
                        first.passage(),
                        "Is it the class's own?",
                        "Because.",
                        List.of()),
                true,
                "It is.",
                List.of(new Option("So it is", true, null), new Option("Not so", false, "It is.")));
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }
}
