package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Messages;
import org.casebook.messages.SentMessage;
import org.casebook.messages.SentMessages;
import org.casebook.messages.ui.WriteDialog;
import org.casebook.messages.ui.WriteDialog.Proposed;
import org.casebook.people.CurrentActor;
import org.casebook.progress.ClassProgress.Row;
import org.casebook.progress.TaskProgress.Status;
import org.casebook.progress.WorkInHand;
import org.casebook.progress.WorkOverview;
import org.casebook.progress.ui.TaskWords;
import org.springframework.stereotype.Component;

/** Writing to those who haven't done what they were set. */
@Component
record MissingMessages(SentMessages sent, WorkOverview overview, Clock clock) {

    static final String WRITE = "Write to those missing";

    /** Whether there is somebody to write to. */
    static boolean isDue(WorkInHand work) {
        return !work.schoolClass().isArchived()
                && !work.isYetToOpen()
                && work.rows().stream().anyMatch(MissingMessages::isLeft);
    }

    /** Who has it to do still, or had. A deactivated account reads nothing. */
    static boolean isLeft(Row row) {
        return !row.isDone()
                && row.progress().status() != Status.EXCUSED
                && row.student().active();
    }

    Button button(Assignment assignment, Runnable changed) {
        return new Button(WRITE, _ -> write(assignment, MissingMessages::isLeft, changed));
    }

    /** Asks what to write, to those of the class whom it concerns at this moment. */
    void write(Assignment assignment, Predicate<Row> whom, Runnable changed) {
        Messages.attempt(() -> {
            var rows = overview.ofClass(CurrentActor.get(), assignment.classId()).works().stream()
                    .filter(work -> work.assignment().id().equals(assignment.id()))
                    .filter(MissingMessages::isDue)
                    .flatMap(work -> work.rows().stream())
                    .filter(MissingMessages::isLeft)
                    .filter(whom)
                    .toList();
            if (rows.isEmpty()) {
                Messages.done("Nobody is missing.");
                return;
            }
            new WriteDialog(
                            sent,
                            assignment.id(),
                            assignment.plan().title(),
                            rows.stream()
                                    .map(row -> new Proposed(
                                            row.student(),
                                            TaskWords.of(row.progress().status())))
                                    .toList(),
                            MissingWords.proposed(
                                    assignment.plan(),
                                    clock.instant(),
                                    rows.stream().allMatch(row -> row.progress().status() == Status.MISSED)),
                            changed)
                    .open();
        });
    }

    List<SentMessage> about(Assignment assignment) {
        return sent.about(CurrentActor.get(), assignment.id());
    }
}
