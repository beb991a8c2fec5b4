package org.casebook.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.QuestionSharing;
import org.casebook.authoring.QuestionState;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.bank.QuestionEdition;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Actor;

/** Who gets a question, and its end. */
class UsePanel extends Div {

    /** What the page does after a change here. */
    interface Changes {

        void changed();

        void deleted();
    }

    UsePanel(
            TeacherQuestions questions,
            QuestionSharing sharing,
            Actor actor,
            OwnQuestion question,
            List<QuestionEdition> versions,
            List<ClassSummary> classes,
            Changes changes) {
        addClassName("use-panel");
        add(new H2("Who gets it"), classes(sharing, actor, question, classes));
        if (question.state().isInUse()) {
            var offer = new Checkbox("Offer it to the school, so that colleagues can take it for their classes");
            offer.setValue(question.offered());
            offer.addValueChangeListener(event -> {
                if (Messages.attempt(() -> sharing.offer(actor, question.id(), event.getValue()))) {
                    changes.changed();
                }
            });
            add(offer);
        }
        var tools = Styled.div("tools");
        if (question.state().isInUse()) {
            tools.add(new Button("Retire", _ -> {
                if (Messages.attempt(() -> sharing.retire(actor, question.id()))) {
                    Messages.done("Retired. Nobody is asked it any more; the answers to it are kept.");
                    changes.changed();
                }
            }));
        } else if (question.state() == QuestionState.DRAFT) {
            tools.add(new Button("Delete the draft", _ -> {
                if (Messages.attempt(() -> questions.delete(actor, question.id()))) {
                    changes.deleted();
                }
            }));
        }
        add(tools);
        if (!versions.isEmpty()) {
            add(versions(versions));
        }
    }

    /** The actor's own classes to choose among for a question. */
    static Div classes(QuestionSharing sharing, Actor actor, OwnQuestion question, List<ClassSummary> classes) {
        if (classes.isEmpty()) {
            return new Div(new Paragraph("You have no class yet. Make one under 'Classes'."));
        }
        var group = new CheckboxGroup<UUID>("Classes that use it");
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(classes.stream().map(ClassSummary::id).toList());
        var names = classes.stream().collect(Collectors.toMap(ClassSummary::id, ClassSummary::name));
        group.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        group.setValue(question.classes());
        group.setHelperText("Their students get it among the other questions of its topic, once it is in use.");
        group.addValueChangeListener(event -> {
            if (Messages.attempt(() -> sharing.setClasses(actor, question.id(), event.getValue()))) {
                Messages.done("Saved: " + event.getValue().size() + " of your classes use it.");
            }
        });
        return new Div(group);
    }

    private static Details versions(List<QuestionEdition> versions) {
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        for (var version : versions) {
            list.add(new ListItem(ReaderTime.dateTime(version.recordedAt())
                    + (version.inUse() ? ", in use: " : ": ")
                    + Prose.plain(version.question().head().stem())));
        }
        return new Details("Versions that students got (" + versions.size() + ")", list);
    }
}
