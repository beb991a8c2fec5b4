package org.casebook.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.casebook.attempt.ui.QuestionPreview;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.QuestionSharing;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Actor;

/** A colleague's question, to be taken for one's own classes. */
class OfferedDialog extends Dialog {

    OfferedDialog(
            QuestionSharing sharing, List<ClassSummary> classes, Actor actor, OwnQuestion question, Runnable closed) {
        setHeaderTitle("By " + question.author());
        add(
                new QuestionPreview(sharing.inUse(actor, question.id()), true),
                UsePanel.classes(sharing, actor, question, classes));
        var done = new Button("Done", _ -> close());
        getFooter().add(done);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
    }
}
