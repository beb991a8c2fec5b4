package org.casebook.writing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.writing.StudentWriting;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WrittenAnswers;

/** How far each student is with writing, and what the teacher notes of texts on paper. */
class StandingTable extends DataTable {

    private final transient WrittenAnswers answers;
    private final transient WritingAssignment assignment;
    private final transient Runnable changed;

    StandingTable(
            WrittenAnswers answers, WritingAssignment assignment, List<StudentWriting> standing, Runnable changed) {
        super("How far everyone is", List.of("Student", "State", "Words", "What you can do"));
        this.answers = answers;
        this.assignment = assignment;
        this.changed = changed;
        standing.forEach(each -> addRow(List.of(
                new Span(each.student().listName()), new Span(state(each)), new Span(words(each)), actions(each))));
    }

    private static String state(StudentWriting each) {
        var at = each.handedInAt();
        if (at == null) {
            var saved = each.savedAt();
            return saved == null ? "Not begun" : "Writing, last " + ReaderTime.dateTime(saved);
        }
        if (each.onPaper()) {
            return "✓ Handed in on paper";
        }
        return (each.late() ? "✓ Handed in late, " : "✓ Handed in ") + ReaderTime.dateTime(at);
    }

    private static String words(StudentWriting each) {
        return each.onPaper() && each.words() == 0 ? "" : String.valueOf(each.words());
    }

    private Component actions(StudentWriting each) {
        var actions = Styled.div("quick");
        if (assignment.isWithdrawn()) {
            return actions;
        }
        if (each.onPaper()) {
            add(actions, "Text from paper", each, () -> onPaper(each));
        } else if (!each.isHandedIn()) {
            add(actions, "Handed in on paper", each, () -> onPaper(each));
        }
        if (each.isHandedIn()) {
            add(actions, each.onPaper() ? "Not on paper" : "Give back", each, () -> giveBack(each));
        }
        return actions;
    }

    private static void add(Div actions, String text, StudentWriting each, Runnable action) {
        Button button = Buttons.small(text, _ -> action.run());
        button.setAriaLabel(text + ": " + each.student().inText());
        actions.add(button);
    }

    private void onPaper(StudentWriting each) {
        var typed = answers.fromPaper(
                CurrentActor.get(),
                assignment.classId(),
                assignment.id(),
                each.student().id());
        new OnPaperDialog(each, typed, text -> {
                    answers.handInOnPaper(
                            CurrentActor.get(),
                            assignment.classId(),
                            assignment.id(),
                            each.student().id(),
                            new Edit<>(typed, text));
                    changed.run();
                    Messages.done("Noted: " + each.student().inText() + " has handed in on paper.");
                })
                .open();
    }

    private void giveBack(StudentWriting each) {
        var name = each.student().inText();
        GivenWriting.confirm(
                each.onPaper() ? "Not handed in on paper?" : "Give this text back?",
                each.onPaper()
                        ? name
                                + " can hand in on a device again. What you have typed in doesn't count any more. They could"
                                + " read the sample answers until now."
                        : name + " can change it and hand it in again. They have seen the sample answers.",
                each.onPaper() ? "Not on paper" : "Give it back",
                () -> {
                    answers.giveBack(
                            CurrentActor.get(),
                            assignment.classId(),
                            assignment.id(),
                            each.student().id());
                    changed.run();
                });
    }
}
