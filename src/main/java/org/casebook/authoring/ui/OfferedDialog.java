package org.casebook.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.classroom.ClassSummary;
import org.casebook.learning.ui.QuestionPreview;
import org.casebook.people.Actor;

/** A colleague's question, to be taken for one's own classes. */
class OfferedDialog extends Dialog {

    OfferedDialog(
            TeacherQuestions questions,
            List<ClassSummary> classes,
            Actor actor,
            OwnQuestion question,
            Runnable closed) {
        setHeaderTitle("Offered by " + question.author());
        add(
                new QuestionPreview(questions.inUse(actor, question.id()), true),
                UsePanel.classes(questions, actor, question, classes));
        var done = new Button("Done", _ -> close());
        getFooter().add(done);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
    }
}
