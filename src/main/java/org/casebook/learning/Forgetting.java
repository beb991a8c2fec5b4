package org.casebook.learning;

import java.util.UUID;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of somebody's work when they are erased. Answers stay, for the class and for the calibration rest on them,
 * but for words of their own that were wrong: those may say anything, and being wrong is all that is learned from them.
 */
@Component
class Forgetting {

    /** In place of wrong words. It is no question's answer, so that it stays wrong. */
    static final String ERASED = "(erased)";

    private final AbilityRepository abilities;
    private final SittingItemRepository items;
    private final AnswerCommentRepository comments;
    private final CalendarFeedRepository feeds;
    private final SectionProgressRepository progress;
    private final QuestionVersionRepository versions;
    private final QuestionBank bank;

    Forgetting(
            AbilityRepository abilities,
            SittingItemRepository items,
            AnswerCommentRepository comments,
            CalendarFeedRepository feeds,
            SectionProgressRepository progress,
            QuestionVersionRepository versions,
            QuestionBank bank) {
        this.abilities = abilities;
        this.items = items;
        this.comments = comments;
        this.feeds = feeds;
        this.progress = progress;
        this.versions = versions;
        this.bank = bank;
    }

    @EventListener
    void forget(PersonErased erased) {
        var id = erased.person().id();
        feeds.findById(id).ifPresent(feeds::delete);
        progress.deleteAll(progress.of(id));
        comments.deleteAll(comments.toAnswersOf(id));
        forgetWords(id);
        forgetNames(erased);
    }

    private void forgetWords(UUID student) {
        // Whoever answers at this moment is done before, and their words are found.
        abilities.lock(student);
        for (var item : items.answeredBy(student)) {
            var question = bank.question(item.questionVersion());
            var written = item.response();
            if (written != null
                    && question instanceof ShortText
                    && Responses.read(question, written) instanceof Response.Words words
                    && !question.mark(words).correct()) {
                item.forgetWords(ERASED);
            }
        }
    }

    /** Comments to others' answers stay with those, and questions with the answers to them, without the name. */
    private void forgetNames(PersonErased erased) {
        for (var name : erased.names()) {
            comments.mentioning(name).forEach(comment -> comment.rewrite(erased.withoutNames(comment.body())));
        }
        for (var version : versions.findByOwnerId(erased.person().id())) {
            if (version.rewrite(erased.withoutNames(version.body()))) {
                bank.forget(version.id());
            }
        }
    }
}
