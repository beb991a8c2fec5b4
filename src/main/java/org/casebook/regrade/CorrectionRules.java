package org.casebook.regrade;

import java.util.List;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Correction;
import org.casebook.base.InvalidInputException;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;

/** Which corrections can be made. */
final class CorrectionRules {

    private CorrectionRules() {}

    /**
     * Goes on only with a correction that can be made.
     *
     * @param standing those of the same question that stand in the class
     * @throws InvalidInputException with the reason, if it can't
     */
    static void require(Correction.Kind kind, Question question, List<Correction.Kind> standing) {
        if (kind instanceof Correction.Accepted(var text)) {
            requireAcceptable(question, text);
        }
        if (standing.stream().anyMatch(other -> repeats(kind, other, question))) {
            throw new InvalidInputException("This is corrected already for this class.");
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

    private static boolean repeats(Correction.Kind kind, Correction.Kind standing, Question question) {
        return switch (standing) {
            case Correction.Voided _ -> true;
            case Correction.Accepted(var text) ->
                kind instanceof Correction.Accepted(var other)
                        && question instanceof ShortText words
                        && words.accepting(text).accepts(other);
        };
    }
}
