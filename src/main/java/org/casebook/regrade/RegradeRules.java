package org.casebook.regrade;

import java.util.List;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Regrade;
import org.casebook.base.InvalidInputException;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;

/** Which regrades can be made. */
final class RegradeRules {

    private RegradeRules() {}

    /**
     * Goes on only with a regrade that can be made.
     *
     * @param standing those of the same question that stand in the class
     * @throws InvalidInputException with the reason, if it can't
     */
    static void require(Regrade.Kind kind, Question question, List<Regrade.Kind> standing) {
        if (kind instanceof Regrade.Accepted(var text)) {
            requireAcceptable(question, text);
        }
        if (standing.stream().anyMatch(other -> repeats(kind, other, question))) {
            throw new InvalidInputException("This has been put right already for this class.");
        }
    }

    private static void requireAcceptable(Question question, String text) {
        if (!(question instanceof ShortText words)) {
            throw new InvalidInputException("Another answer can only be accepted where words are to be given.");
        }
        if (ShortText.isBlank(text) || text.length() > Attempts.LONGEST_RESPONSE) {
            throw new InvalidInputException("Please give the words that shall count as right, in at most "
                    + Attempts.LONGEST_RESPONSE + " characters.");
        }
        if (words.accepts(text)) {
            throw new InvalidInputException("'" + text + "' counts as right already.");
        }
    }

    private static boolean repeats(Regrade.Kind kind, Regrade.Kind standing, Question question) {
        return switch (standing) {
            case Regrade.Voided _ -> true;
            case Regrade.Accepted(var text) ->
                kind instanceof Regrade.Accepted(var other)
                        && question instanceof ShortText words
                        && words.accepting(text).accepts(other);
        };
    }
}
