package org.casebook.progress;

import java.util.List;
import java.util.UUID;
import org.casebook.attempt.Concealment;
import org.casebook.attempt.SittingItem;
import org.casebook.attempt.SittingItemRepository;
import org.casebook.attempt.SittingRepository;
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

    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final QuestionBank bank;
    private final Classes classes;
    private final Concealment concealment;

    EarnedPoints(
            SittingRepository sittings,
            SittingItemRepository items,
            QuestionBank bank,
            Classes classes,
            Concealment concealment) {
        this.sittings = sittings;
        this.items = items;
        this.bank = bank;
        this.classes = classes;
        this.concealment = concealment;
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
     * The answered questions of a student's sitting in their order; for the student once the outcome is told, and for who
     * teaches the student.
     *
     * @throws NotFoundException for others
     */
    public List<OfQuestion> of(Actor actor, UUID sitting) {
        var found = sittings.findById(sitting)
                .filter(each -> each.accountId().equals(actor.id())
                        ? concealment.until(each).isEmpty()
                        : classes.teaches(actor, each.accountId()))
                .orElseThrow(() -> new NotFoundException("sitting " + sitting));
        return items.findBySittingIdOrderByPosition(found.id()).stream()
                .filter(SittingItem::isAnswered)
                .map(item -> new OfQuestion(
                        item.position(),
                        bank.question(item.questionVersion()),
                        item.score(),
                        item.fullScore(),
                        item.isVoided()))
                .toList();
    }
}
