package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.assignment.Modules;
import org.casebook.base.Edit;
import org.casebook.base.ui.SharedForm;
import org.casebook.course.Course;
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
        var admin = school.administrator();
        library.offer(admin, new Edit<>(library.offered(admin, null), new Modules(course.sections(), course.topics())));
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
    void whoSavesSecondReadsWhatTheFirstHasChangedAndBothStands() {
        var first = course.sections().getFirst();
        var topic = course.topics().getFirst();
        signIn(school.administrator());
        navigate(ModulesView.class);
        var admin = school.administrator();
        var now = library.offered(admin, null);
        library.offer(
                admin,
                new Edit<>(
                        now,
                        new Modules(
                                now.sections(),
                                now.topics().subList(1, now.topics().size()))));
        var kept = new HashSet<>(course.sections());
        kept.remove(first);
        choose(find(CheckboxGroup.class).withLabel("Sections to read").single(), kept);

        click("Save");
        assertThat(text()).contains("Somebody else has changed this since you opened it", "You haven’t touched it");
        assertThat(library.offered(admin, null).sections()).contains(first);
        click("Save");

        assertThat(library.offered(admin, null).sections()).doesNotContain(first);
        assertThat(library.offered(admin, null).topics()).doesNotContain(topic);
        click("Save");
        assertThat(find(SharedForm.class).all()).isEmpty();
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
