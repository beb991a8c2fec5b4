package org.casebook.attempt;

import java.util.Optional;
import java.util.UUID;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the questions of one's own attempts are found again. */
@Component
@Transactional(readOnly = true)
public class QuestionPlaces {

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;

    QuestionPlaces(AttemptRepository attempts, AttemptItemRepository items) {
        this.attempts = attempts;
        this.items = items;
    }

    /** Where a question that was answered is shown. */
    public enum Shown {
        /** In the open attempt, which shows it still. */
        IN_QUIZ,
        /** In the open attempt no more: that has gone on to the next question. */
        PASSED,
        /** On the page that looks back on the attempt. */
        IN_REVIEW
    }

    /**
     * Where an answered question of the actor's own is shown now.
     *
     * @param position of the question in the attempt, from 1
     * @return empty if there is no such question, or not of the actor's own
     */
    public Optional<Shown> of(Actor student, UUID attempt, int position) {
        return attempts.findById(attempt)
                .filter(own -> own.accountId().equals(student.id()))
                .flatMap(own -> {
                    var asked = items.findByAttemptIdOrderByPosition(attempt);
                    return asked.stream()
                            .filter(item -> item.position() == position && item.isAnswered())
                            .findFirst()
                            .map(item -> own.isFinished()
                                    ? Shown.IN_REVIEW
                                    : item.position() == asked.getLast().position() ? Shown.IN_QUIZ : Shown.PASSED);
                });
    }
}
