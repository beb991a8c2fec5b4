package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
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

    private final CheckboxGroup<Section> sections = new CheckboxGroup<>("Sections to read");
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>("Topics of quizzes");

    ModulesView(ModuleLibrary library, Course course, CurrentActor current) {
        var offered = library.offered(current.get(), null);
        sections.setItems(course.sections());
        sections.setItemLabelGenerator(section -> section.number() + ". " + section.title());
        sections.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sections.setValue(Set.copyOf(offered.sections()));
        topics.setItems(course.topics());
        topics.setItemLabelGenerator(Topic::name);
        topics.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        topics.setValue(Set.copyOf(offered.topics()));
        var save = new Button("Save", _ -> {
            if (Messages.attempt(() -> library.offer(
                    current.get(),
                    sections.getValue().stream().map(Section::slug).toList(),
                    topics.getValue().stream().map(Topic::id).toList()))) {
                Messages.done("Saved. Teachers can assign what is ticked.");
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(sections, topics, save);
        fields.addClassName("fields");
        add(
                new H1("Modules"),
                new Paragraph("What teachers of this school can assign. What is assigned already stays as it is, and"
                        + " students can read every lesson and take quizzes of their own all the same."),
                fields);
    }
}
