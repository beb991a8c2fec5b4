package org.casebook.course.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftBody.Remarked;
import org.casebook.course.exchange.ForeignBody.NumberAnswer;

/** A foreign numerical question as ours: one number is right, with its tolerance, and others are known to be wrong. */
final class ForeignNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,30}([.,]\\d{0,30})?|[.,]\\d{1,30})([eE][-+]?\\d{1,2})?");

    private final Remarks remarks;
    private final List<String> explanation;
    private final List<Remarked> misses = new ArrayList<>();

    private String answer = "";
    private String tolerance = "0";

    /** @param explanation to which belongs what is said of the right answer */
    ForeignNumbers(Remarks remarks, List<String> explanation) {
        this.remarks = remarks;
        this.explanation = explanation;
    }

    DraftBody body(ForeignBody.Numbers numbers) {
        // The right one first: whether another is within its tolerance decides what becomes of it.
        numbers.answers().stream().filter(ForeignNumbers::isRight).forEach(this::right);
        numbers.answers().stream().filter(other -> !isRight(other)).forEach(this::other);
        return new DraftBody.Number(answer, tolerance, numbers.unit(), misses);
    }

    private static boolean isRight(NumberAnswer given) {
        return ForeignDraft.isAll(given.percent()) && !given.value().isEmpty();
    }

    private void right(NumberAnswer given) {
        if (!answer.isEmpty()) {
            remarks.say("A second right number, " + given.value() + ", is left out: here one number is right.");
            return;
        }
        number(given.value()).ifPresentOrElse(value -> answer = value.toPlainString(), () -> notANumber(given.value()));
        if (!given.tolerance().isEmpty()) {
            number(given.tolerance())
                    .ifPresentOrElse(
                            value -> tolerance = value.abs().toPlainString(), () -> notANumber(given.tolerance()));
        }
        var said = ForeignTexts.markdown(given.feedback(), remarks);
        if (!said.isEmpty() && !explanation.contains(said)) {
            explanation.add(said);
            remarks.say("What was said of the right answer is put into the explanation.");
        }
    }

    private void other(NumberAnswer given) {
        var said = ForeignTexts.markdown(given.feedback(), remarks);
        if (given.value().isEmpty() || given.value().equals("*")) {
            if (!said.isEmpty()) {
                remarks.say("What was said to any other answer is left out: " + Remarks.brief(said));
            }
            return;
        }
        var value = number(given.value());
        if (value.isEmpty()) {
            notANumber(given.value());
        } else if (isAccepted(value.get())) {
            remarks.say("Part of the marks for " + given.value() + " is left out: it is within what counts as right, or"
                    + " close to it.");
        } else {
            if (given.percent() > 0) {
                remarks.say(given.value() + " gave " + ForeignDraft.percent(given.percent())
                        + " of the marks; here it counts as wrong.");
            }
            misses.add(new Remarked(value.get().toPlainString(), said));
        }
    }

    private boolean isAccepted(BigDecimal value) {
        return !answer.isEmpty()
                && value.subtract(new BigDecimal(answer)).abs().compareTo(new BigDecimal(tolerance)) <= 0;
    }

    private void notANumber(String text) {
        remarks.refuse("'" + Remarks.brief(text) + "' is not a number.");
    }

    /** The middle and half the width of a range that is given by its ends; nothing if they are no numbers. */
    static Optional<NumberAnswer> ofRange(String low, String high, double percent, ForeignText feedback) {
        var least = number(low);
        var most = number(high);
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        var two = BigDecimal.TWO;
        return Optional.of(new NumberAnswer(
                plain(least.get().add(most.get()).divide(two)),
                plain(most.get().subtract(least.get()).abs().divide(two)),
                percent,
                feedback));
    }

    /** A half ends after one digit more, so that the division is exact. */
    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static Optional<BigDecimal> number(String text) {
        var stripped = text.strip();
        if (!NUMBER.matcher(stripped).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(stripped.replace(',', '.'));
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }
}
