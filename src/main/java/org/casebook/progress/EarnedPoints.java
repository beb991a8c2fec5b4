package org.casebook.progress;

import java.util.List;
import java.util.UUID;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.FeedbackVisibility;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Question;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each answer of an attempt has earned, for its student and for those who teach them. */
@Service
@Transactional(readOnly = true)
public class EarnedPoints {

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final QuestionBank bank;
    private final Classes classes;
    private final FeedbackVisibility visibility;

    EarnedPoints(
            AttemptRepository attempts,
            AttemptItemRepository items,
            QuestionBank bank,
            Classes classes,
            FeedbackVisibility visibility) {
        this.attempts = attempts;
        this.items = items;
        this.bank = bank;
        this.classes = classes;
        this.visibility = visibility;
    }

    /**
     * An answered question.
     *
     * @param position from 1
     * @param score from 0 to fullScore, which earn 0 to 1 point
     * @param voided whether it doesn't count, because a teacher has voided the question
     */
    public record OfQuestion(int position, Question question, int score, int fullScore, boolean voided) {}

    /**
     * The answered questions of a student's attempt in their order; for the student once the outcome is told, and for who
     * teaches the student.
     *
     * @throws NotFoundException for others
     */
    public List<OfQuestion> of(Actor actor, UUID attempt) {
        var found = attempts.findById(attempt)
                .filter(each -> each.accountId().equals(actor.id())
                        ? visibility.until(each).isEmpty()
                        : classes.teaches(actor, each.accountId()))
                .orElseThrow(() -> new NotFoundException("attempt " + attempt));
        return items.findByAttemptIdOrderByPosition(found.id()).stream()
                .filter(AttemptItem::isAnswered)
                .map(item -> new OfQuestion(
                        item.position(),
                        bank.question(item.questionVersion()),
                        item.score(),
                        item.fullScore(),
                        item.isVoided()))
                .toList();
    }
}
