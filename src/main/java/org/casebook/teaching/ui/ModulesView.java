package org.casebook.teaching.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.assignment.Modules;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Section;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** The school's library: what of the course its teachers can assign. */
@Route("modules")
@PageTitle("Modules · Casebook")
@Menu(title = "Modules", order = 11.5)
@RolesAllowed(Role.ADMINISTRATORS)
class ModulesView extends Page {

    private final Course course;
    private final SharedForm<Modules> shared;
    private final CheckboxGroup<Section> sections = new CheckboxGroup<>("Sections to read");
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>("Topics of quizzes");

    ModulesView(ModuleLibrary library, Course course) {
        this.course = course;
        var offered = library.offered(CurrentActor.get(), null);
        shared = new SharedForm<>(offered, ModulesView::words, edit -> library.offer(CurrentActor.get(), edit));
        sections.setItems(course.sections());
        sections.setItemLabelGenerator(section -> section.number() + ". " + section.title());
        sections.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sections.setValue(Set.copyOf(offered.sections()));
        topics.setItems(course.topics());
        topics.setItemLabelGenerator(Topic::name);
        topics.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        topics.setValue(Set.copyOf(offered.topics()));
        add(
                new H1("Modules"),
                new Paragraph("What teachers of this school can assign. What is assigned already stays as it is, and"
                        + " students can read every lesson and take quizzes of their own all the same."),
                shared,
                Styled.div("fields", sections, topics, Buttons.primary("Save", _ -> Messages.attempt(this::save))));
    }

    private void save() {
        var ticked = new Modules(
                course.sections().stream().filter(sections.getValue()::contains).toList(),
                course.topics().stream().filter(topics.getValue()::contains).toList());
        if (shared.save(ticked)) {
            Messages.done("Saved. Teachers can assign what is ticked.");
        }
    }

    private static Map<String, String> words(Modules modules) {
        var words = new LinkedHashMap<String, String>();
        words.put(
                "Sections to read",
                modules.sections().stream().map(Section::title).collect(joining(", ")));
        words.put(
                "Topics of quizzes", modules.topics().stream().map(Topic::name).collect(joining(", ")));
        return words;
    }
}
