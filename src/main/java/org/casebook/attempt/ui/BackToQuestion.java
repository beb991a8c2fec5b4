package org.casebook.attempt.ui;

import java.util.Optional;
import java.util.UUID;
import org.casebook.attempt.QuestionPlaces;
import org.casebook.attempt.QuestionPlaces.Shown;
import org.casebook.lessons.CameFrom;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** Leads a reader back to the question that led to the lesson. */
@Component
record BackToQuestion(QuestionPlaces places) implements CameFrom {

    private static final char BETWEEN = '.';

    /** What names a question in the address of a lesson. */
    static String from(UUID attempt, int position) {
        return attempt.toString() + BETWEEN + position;
    }

    @Override
    public Optional<Back> back(Actor actor, String from) {
        int between = from.indexOf(BETWEEN);
        if (between < 0) {
            return Optional.empty();
        }
        try {
            var attempt = UUID.fromString(from.substring(0, between));
            int position = Integer.parseInt(from.substring(between + 1));
            return places.of(actor, attempt, position).map(shown -> back(shown, attempt, position));
        } catch (IllegalArgumentException typedByHand) {
            return Optional.empty();
        }
    }

    private static Back back(Shown shown, UUID attempt, int position) {
        return switch (shown) {
            case IN_QUIZ -> new Back("Back to question " + position + " of the quiz", QuizLinks.address(attempt));
            case PASSED -> new Back("Back to the quiz", QuizLinks.address(attempt));
            case IN_REVIEW ->
                new Back(
                        "Back to question " + position + " in the quiz result",
                        QuizLinks.review(attempt) + "?" + QuizLinks.QUESTION + "=" + position);
        };
    }
}
