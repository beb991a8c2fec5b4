package org.casebook.progress.ui;

import java.util.Optional;
import java.util.UUID;
import org.casebook.attempt.QuestionPlaces;
import org.casebook.attempt.QuestionPlaces.Shown;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.lessons.CameFrom;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** Leads a reader back to the result of a quiz that named a section to read. */
@Component
record BackToResult(QuestionPlaces places) implements CameFrom {

    private static final String RESULT = "result-";

    /** What names a result in the address of a lesson. */
    static String from(UUID attempt) {
        return RESULT + attempt;
    }

    @Override
    public Optional<Back> back(Actor actor, String from) {
        if (!from.startsWith(RESULT)) {
            return Optional.empty();
        }
        try {
            var attempt = UUID.fromString(from.substring(RESULT.length()));
            return places.of(actor, attempt, 1)
                    .filter(shown -> shown == Shown.IN_REVIEW)
                    .map(_ -> new Back("Back to the quiz result", QuizLinks.review(attempt)));
        } catch (IllegalArgumentException typedByHand) {
            return Optional.empty();
        }
    }
}
