package org.casebook.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import org.casebook.course.Course;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz for paper. */
class PaperQuizViewTest extends ViewTest {

    @Autowired
    Course course;

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

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }
}
