package org.casebook.regrade.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.casebook.attempt.Regrade;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.ShortText;
import org.casebook.people.CurrentActor;
import org.casebook.regrade.GradePreview;
import org.casebook.regrade.Regrades;
import org.casebook.regrade.Regrades.AnsweredQuestion;
import org.casebook.regrade.Regrades.WrongWords;

/** Chooses a question that the class has answered and what to do about it, and shows what that changes. */
class RegradeForm extends Div {

    private enum Action {
        VOID,
        ACCEPT
    }

    private final Regrades regrades;
    private final GradePreview grades;
    private final UUID classId;
    private final Runnable made;
    private final ComboBox<AnsweredQuestion> question = new ComboBox<>("Question");
    private final RadioButtonGroup<Action> action = new RadioButtonGroup<>("What to do");
    private final TextField words = new TextField("Answer that counts as right");
    private final Div about = new Div();
    private final Div changes = new Div();
    private final Button show = new Button("Show what changes", _ -> showChanges());

    RegradeForm(Regrades regrades, GradePreview grades, UUID classId, Runnable made) {
        this.regrades = regrades;
        this.grades = grades;
        this.classId = classId;
        this.made = made;
        question.setItems(regrades.answered(CurrentActor.get(), classId));
        question.setItemLabelGenerator(
                each -> Prose.plain(each.question().head().stem()));
        question.setHelperText("Among those that this class has answered. Type a few words of it.");
        question.addValueChangeListener(_ -> showQuestion());
        action.setItems(Action.values());
        action.setItemLabelGenerator(each -> switch (each) {
            case VOID -> "Void the question: answers to it don't count";
            case ACCEPT -> "Accept another answer";
        });
        action.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        action.addValueChangeListener(_ -> showAction());
        words.addValueChangeListener(_ -> changes.removeAll());
        words.setHelperText("Capitals, accents and punctuation don't matter.");
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Styled.div("fields", question, about, action, words, show), changes);
        showQuestion();
    }

    /** Chooses the question of that version, if the class has answered it. */
    void choose(String version) {
        question.getListDataView()
                .getItems()
                .filter(each -> each.version().toString().equals(version))
                .findFirst()
                .ifPresent(question::setValue);
    }

    private void showQuestion() {
        about.removeAll();
        var chosen = question.getValue();
        action.setVisible(chosen != null);
        action.setValue(Action.VOID);
        if (chosen != null) {
            action.setItemEnabledProvider(each -> each == Action.VOID || chosen.question() instanceof ShortText);
            about.add(
                    Prose.paragraph(chosen.question().head().stem()),
                    Prose.note(
                            chosen.answers() == 1
                                    ? "1 answer in this class."
                                    : chosen.answers() + " answers in this class."));
            addWrongWords(chosen);
        }
        showAction();
    }

    private void addWrongWords(AnsweredQuestion chosen) {
        var wrong = regrades.wrongWords(CurrentActor.get(), classId, chosen.version());
        if (wrong.isEmpty()) {
            return;
        }
        about.add(
                new H3("Answers that were not right"),
                Styled.list(
                        "lines",
                        wrong,
                        each -> new ListItem(new Span(each.text() + " (" + each.times() + ")"), accept(each))));
    }

    private Button accept(WrongWords wrong) {
        var accept = Buttons.quiet("Accept this", _ -> {
            action.setValue(Action.ACCEPT);
            words.setValue(wrong.text());
        });
        accept.setAriaLabel("Accept '" + wrong.text() + "'");
        return accept;
    }

    private void showAction() {
        changes.removeAll();
        words.setVisible(action.isVisible() && action.getValue() == Action.ACCEPT);
        show.setEnabled(question.getValue() != null);
    }

    private Regrade.Kind kind() {
        return action.getValue() == Action.ACCEPT ? new Regrade.Accepted(words.getValue()) : new Regrade.Voided();
    }

    private void showChanges() {
        changes.removeAll();
        var version = question.getValue().version();
        var kind = kind();
        Messages.attempt(() -> {
            var preview = regrades.preview(CurrentActor.get(), classId, version, kind);
            var heading = new H3("What changes");
            heading.getElement().setAttribute("tabindex", "-1");
            heading.getElement().callJsFunction("focus");
            changes.add(heading);
            changes.add(
                    preview.isEmpty()
                            ? new Paragraph("Nothing so far: nobody in this class has given this answer. It will count"
                                    + " for answers to come.")
                            : new ChangesTable(preview));
            if (!preview.isEmpty()) {
                changes.add(new GradeChanges(grades.of(CurrentActor.get(), classId, version, kind)));
            }
            changes.add(Styled.div(
                    "tools",
                    Buttons.primary(label(kind), _ -> make(version, kind)),
                    new Button("Cancel", _ -> changes.removeAll())));
        });
    }

    private static String label(Regrade.Kind kind) {
        return switch (kind) {
            case Regrade.Voided _ -> "Void it for this class";
            case Regrade.Accepted _ -> "Accept it for this class";
        };
    }

    private void make(UUID version, Regrade.Kind kind) {
        if (Messages.attempt(() -> regrades.make(CurrentActor.get(), classId, version, kind))) {
            made.run();
            Messages.done("Done. Undo it in the list below if it was a mistake.");
        }
    }
}
