package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.draft.Labels;
import org.casebook.people.Actor;

/** Says the same of several questions at once, and puts those into use that are complete by it. */
class LabelsDialog extends Dialog {

    private final TeacherQuestions questions;
    private final Actor actor;
    private final List<OwnQuestion> chosen;
    private final Runnable changed;
    private final LabelFields fields;
    private final Checkbox use = new Checkbox("Put into use those that then lack nothing", true);
    private final Checkbox plain = new Checkbox("As plain questions where only reasons are missing");

    LabelsDialog(TeacherQuestions questions, Course course, Actor actor, List<OwnQuestion> chosen, Runnable changed) {
        this.questions = questions;
        this.actor = actor;
        this.chosen = chosen;
        this.changed = changed;
        fields = new LabelFields(course, Labels.NONE);
        setHeaderTitle("The same for " + count(chosen.size()));
        var form = Styled.div("fields", fields.components().toArray(Component[]::new));
        plain.setHelperText("They are asked on paper and where everyone gets the same questions, and marked, without"
                + " counting for mastery.");
        use.addValueChangeListener(event -> plain.setEnabled(event.getValue()));
        form.add(use, plain);
        add(new Paragraph("What you leave empty stays as it is in each question."), form);
        var save = Buttons.primary("Save for " + (chosen.size() == 1 ? "it" : "all " + chosen.size()), _ -> save());
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private void save() {
        var ids = chosen.stream().map(OwnQuestion::id).toList();
        Messages.attempt(() -> {
            questions.label(actor, ids, fields.labels());
            var kept = use.getValue() ? questions.useAll(actor, ids, plain.getValue()) : Map.<UUID, String>of();
            changed.run();
            if (kept.isEmpty()) {
                close();
                Messages.done(count(ids.size()) + (use.getValue() ? " in use." : " saved."));
            } else {
                show(kept);
            }
        });
    }

    private void show(Map<UUID, String> kept) {
        removeAll();
        getFooter().removeAll();
        var list = new UnorderedList();
        chosen.stream()
                .filter(question -> kept.containsKey(question.id()))
                .forEach(question -> list.add(new ListItem(question.title() + ": " + kept.get(question.id()))));
        int used = chosen.size() - kept.size();
        add(
                new Paragraph(
                        "All are saved; " + (used == 0 ? "none is" : used == 1 ? "1 is" : used + " are") + " in use."),
                new H3("To complete before they can be asked"),
                list);
        getFooter().add(new Button("Close", _ -> close()));
    }

    private static String count(int questions) {
        return questions == 1 ? "1 question" : questions + " questions";
    }
}
