package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Section;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's page of what teachers can assign. */
class ModulesViewTest extends ViewTest {

    @Autowired
    ModuleLibrary library;

    @Autowired
    Course course;

    /** Other tests assign what they like. */
    @AfterEach
    void offerAll() {
        library.offer(
                school.administrator(),
                course.sections().stream().map(Section::slug).toList(),
                course.topics().stream().map(Topic::id).toList());
    }

    @Test
    void whatIsNotTickedIsNotInATeachersForm() {
        var first = course.sections().getFirst();
        signIn(school.administrator());
        navigate(ModulesView.class);
        var kept = new HashSet<>(course.sections());
        kept.remove(first);
        choose(find(CheckboxGroup.class).withLabel("Sections to read").single(), kept);
        click("Save");
        assertThat(messages()).containsExactly("Saved. Teachers can assign what is ticked.");

        var teacher = school.teacher();
        var own = school.classOf(teacher, school.student());
        signIn(teacher);
        open("classes/" + own + "/assignments/new");
        assertThat(items()).hasSize(course.sections().size() - 1).doesNotContain(first);
    }

    @Test
    void nothingAtAllIsRefused() {
        signIn(school.administrator());
        navigate(ModulesView.class);
        choose(find(CheckboxGroup.class).withLabel("Sections to read").single(), Set.of());
        choose(find(CheckboxGroup.class).withLabel("Topics of quizzes").single(), Set.of());

        click("Save");

        assertThat(messages()).singleElement().asString().contains("at least one");
        assertThat(library.offered(school.administrator(), null).topics()).isEqualTo(course.topics());
    }

    @SuppressWarnings("unchecked")
    private List<Section> items() {
        return ((CheckboxGroup<Section>)
                        find(CheckboxGroup.class).withLabel("Sections to read").single())
                .getListDataView()
                .getItems()
                .toList();
    }
}
