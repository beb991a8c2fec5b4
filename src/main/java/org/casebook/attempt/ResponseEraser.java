package org.casebook.attempt;

import java.util.UUID;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of somebody's answers when they are erased. They stay, for the class and for the calibration rest on them,
 * but for words of their own that were wrong: those may say anything, and being wrong is all that is learned from them.
 */
@Component
class ResponseEraser {

    /** In place of wrong words. It is no question's answer, so that it stays wrong. */
    static final String ERASED = "(erased)";

    private final AbilityRepository abilities;
    private final AttemptItemRepository items;
    private final AnswerCommentRepository comments;
    private final QuestionBank bank;

    ResponseEraser(
            AbilityRepository abilities,
            AttemptItemRepository items,
            AnswerCommentRepository comments,
            QuestionBank bank) {
        this.abilities = abilities;
        this.items = items;
        this.comments = comments;
        this.bank = bank;
    }

    @EventListener
    void erase(PersonErased erased) {
        var id = erased.person().id();
        comments.deleteAll(comments.toAnswersOf(id));
        eraseWords(id);
        // Comments to others' answers stay with those, without the name.
        for (var name : erased.names()) {
            comments.mentioning(name).forEach(comment -> comment.rewrite(erased.withoutNames(comment.body())));
        }
    }

    private void eraseWords(UUID student) {
        // Whoever answers at this moment is done before, and their words are found.
        abilities.lock(student);
        for (var item : items.answeredBy(student)) {
            var question = bank.question(item.questionVersion());
            var written = item.response();
            if (written != null
                    && question instanceof ShortText
                    && Responses.read(question, written) instanceof Response.Words words
                    && !question.score(words).correct()) {
                item.forgetWords(ERASED);
            }
        }
    }
}
