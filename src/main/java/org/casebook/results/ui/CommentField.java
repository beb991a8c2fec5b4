package org.casebook.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.casebook.attempt.AnswerComments;
import org.casebook.attempt.AttemptReview.ReviewedItem;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.people.CurrentActor;

/** The teacher's comment to an answer. */
class CommentField extends Div {

    private final AnswerComments comments;
    private final UUID attempt;
    private final int position;
    private final TextArea text;
    private SharedForm<String> shared;
    private final Button remove = new Button("Remove the comment", _ -> remove());

    CommentField(AnswerComments comments, UUID attempt, ReviewedItem item) {
        this.comments = comments;
        this.attempt = attempt;
        this.position = item.asked().position();
        text = new TextArea("Comment on answer " + position);
        text.setHelperText("The student reads it together with the feedback.");
        text.setMaxLength(AnswerComments.LONGEST);
        text.setValue(Objects.requireNonNullElse(item.comment(), ""));
        shared = shared();
        var save = new Button("Save the comment", _ -> save());
        save.setAriaLabel("Save the comment on answer " + position);
        remove.setAriaLabel("Remove the comment on answer " + position);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setVisible(item.comment() != null);
        addClassName("fields");
        add(text, shared, new Div(save, remove));
    }

    private SharedForm<String> shared() {
        return new SharedForm<>(
                text.getValue().strip(),
                comment -> Map.of("Comment", comment),
                edit -> comments.write(CurrentActor.get(), attempt, position, edit));
    }

    private void save() {
        save("Saved.");
    }

    private void remove() {
        text.clear();
        save("Removed.");
    }

    private void save(String done) {
        Messages.attempt(() -> {
            if (shared.save(text.getValue().strip())) {
                var next = shared();
                replace(shared, next);
                shared = next;
                remove.setVisible(!text.getValue().isBlank());
                Messages.done(done);
            }
        });
    }
}
