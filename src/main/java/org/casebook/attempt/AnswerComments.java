package org.casebook.attempt;

import java.time.Clock;
import java.util.UUID;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers write to their students' answers. */
@Service
@Transactional
public class AnswerComments {

    /** How many characters a comment has at most. */
    public static final int LONGEST = 1_000;

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final AnswerCommentRepository comments;
    private final Classes classes;
    private final RowLocks locks;
    private final Editors editors;
    private final Clock clock;

    AnswerComments(
            AttemptRepository attempts,
            AttemptItemRepository items,
            AnswerCommentRepository comments,
            Classes classes,
            RowLocks locks,
            Editors editors,
            Clock clock) {
        this.attempts = attempts;
        this.items = items;
        this.comments = comments;
        this.classes = classes;
        this.locks = locks;
        this.editors = editors;
        this.clock = clock;
    }

    /**
     * Writes a comment to an answer, in place of one that was there; the student reads it together with the feedback.
     *
     * @param position the question that was answered, from 1
     * @param edit what the form was opened with and what to say; blank for no comment
     * @throws NotFoundException if there is no such answer, or it isn't a student's whom the actor teaches
     * @throws ChangedMeanwhileException if a colleague has done so since the form was opened
     * @throws InvalidInputException if the comment is too long
     */
    public void write(Actor teacher, UUID id, int position, Edit<String> edit) {
        requireTaught(teacher, id);
        locks.hold(Attempt.class, id);
        var answered = items.findByAttemptIdOrderByPosition(id).stream()
                .filter(item -> item.position() == position && item.isAnswered())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("answer " + position));
        var comment = comments.findById(answered.id());
        var body = editors.wanted(
                        edit,
                        comment.map(AnswerComment::body).orElse(""),
                        comment.map(AnswerComment::lastEdit).orElse(null))
                .strip();
        if (body.length() > LONGEST) {
            throw new InvalidInputException("A comment has at most " + LONGEST + " characters.");
        }
        if (body.isEmpty()) {
            comments.deleteById(answered.id());
        } else {
            comments.save(new AnswerComment(answered.id(), body, teacher.id(), clock.instant()));
        }
    }

    private void requireTaught(Actor teacher, UUID id) {
        var _ = attempts.findById(id)
                .filter(attempt -> classes.teaches(teacher, attempt.accountId()))
                .orElseThrow(() -> new NotFoundException("attempt " + id));
    }
}
