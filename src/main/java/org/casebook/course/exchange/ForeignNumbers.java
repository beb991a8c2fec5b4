package org.casebook.course.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.Numbers;
import org.casebook.course.question.Numbers.Marks;
import org.casebook.course.question.QuestionKind;

/** A foreign numerical question as ours: one number is right, with its tolerance, and others are known to be wrong. */
final class ForeignNumbers {

    private static final String RANGE = "..";

    /** As programs write very large and very small numbers. */
    private static final Pattern WITH_EXPONENT =
            Pattern.compile("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})[eE][-+]?\\d{1,2}");

    private final ConversionRemarks remarks;
    private final List<Entry> misses = new ArrayList<>();

    private Marks marks = Marks.POINT;
    private String answer = "";
    private String tolerance = "0";
    private String unit = "";

    ForeignNumbers(ConversionRemarks remarks) {
        this.remarks = remarks;
    }

    DraftBody body(List<ForeignAnswer> answers, String itsUnit) {
        unit = itsUnit;
        marks = Marks.of(answers.stream()
                .flatMap(given -> Stream.concat(ends(given.text().raw()).stream(), Stream.of(given.tolerance())))
                .toList());
        // The right one first: whether another is within its tolerance decides what becomes of it.
        answers.stream().filter(ForeignNumbers::isRight).forEach(this::right);
        answers.stream().filter(other -> !isRight(other)).forEach(this::other);
        return new DraftBody(
                QuestionKind.NUMERIC,
                Map.of("answer", answer, "tolerance", tolerance, "unit", unit),
                Map.of("misses", misses));
    }

    private static boolean isRight(ForeignAnswer given) {
        return ForeignDraft.isAll(given.percent()) && !given.text().raw().isEmpty();
    }

    private void right(ForeignAnswer given) {
        if (!answer.isEmpty()) {
            remarks.say("A second right number, " + given.text().raw() + ", is left out: here one number is right.");
            return;
        }
        var ends = ends(given.text().raw());
        if (ends.size() == 2) {
            range(given.text().raw(), ends);
        } else {
            number(given.text().raw())
                    .ifPresentOrElse(
                            value -> answer = plain(value),
                            () -> notANumber(given.text().raw()));
            if (given.tolerance().strip().endsWith("%") && !unit.equals("%")) {
                remarks.refuse("Its tolerance, " + ConversionRemarks.brief(given.tolerance())
                        + ", is a share of the answer; here it is a number that counts the same as the answer.");
            } else if (!given.tolerance().isEmpty()) {
                number(given.tolerance())
                        .ifPresentOrElse(value -> tolerance = plain(value.abs()), () -> notANumber(given.tolerance()));
            }
        }
        remarks.explainRight(given.feedback());
    }

    /** The middle and half the width of a range; a half ends after one digit more, so that the division is exact. */
    private void range(String written, List<String> ends) {
        var low = number(ends.getFirst());
        var high = number(ends.getLast());
        if (low.isEmpty() || high.isEmpty()) {
            remarks.refuse("'" + ConversionRemarks.brief(written) + "' is not a range of numbers.");
            return;
        }
        answer = plain(low.get().add(high.get()).divide(BigDecimal.TWO).stripTrailingZeros());
        tolerance = plain(
                high.get().subtract(low.get()).abs().divide(BigDecimal.TWO).stripTrailingZeros());
    }

    private static List<String> ends(String written) {
        int range = written.indexOf(RANGE);
        return range < 0
                ? List.of(written)
                : List.of(written.substring(0, range), written.substring(range + RANGE.length()));
    }

    private void other(ForeignAnswer given) {
        var said = given.feedback().markdown(remarks);
        if (given.text().raw().isEmpty() || given.text().raw().equals("*")) {
            if (!said.isEmpty()) {
                remarks.say("What was said to any other answer is left out: " + ConversionRemarks.brief(said));
            }
            return;
        }
        if (ends(given.text().raw()).size() == 2) {
            remarks.say("What was said or given for "
                    + ConversionRemarks.brief(given.text().raw())
                    + " is left out: here a wrong number is a single one.");
            return;
        }
        var value = number(given.text().raw());
        if (value.isEmpty()) {
            notANumber(given.text().raw());
        } else if (isAccepted(value.get())) {
            remarks.say("Part of the marks for " + given.text().raw()
                    + " is left out: it is within what counts as right, or" + " close to it.");
        } else {
            if (given.percent() > 0) {
                remarks.say(given.text().raw() + " gave " + ForeignDraft.percent(given.percent())
                        + " of the marks; here it counts as wrong.");
            }
            misses.add(new Entry(Map.of("value", plain(value.get()), "why", said)));
        }
    }

    private boolean isAccepted(BigDecimal value) {
        return !answer.isEmpty()
                && value.subtract(new BigDecimal(answer)).abs().compareTo(new BigDecimal(tolerance)) <= 0;
    }

    private void notANumber(String text) {
        remarks.refuse("'" + ConversionRemarks.brief(text) + "' is not a number.");
    }

    private Optional<BigDecimal> number(String text) {
        var stripped = text.strip();
        if (WITH_EXPONENT.matcher(stripped).matches()) {
            return Optional.of(new BigDecimal(stripped));
        }
        return Numbers.read(stripped, marks).map(typed -> {
            remarks.say(typed, stripped);
            if (!typed.unit().isEmpty() && unit.isEmpty()) {
                unit = typed.unit();
            } else if (!typed.unit().isEmpty() && !typed.unit().equalsIgnoreCase(unit)) {
                remarks.say("'" + ConversionRemarks.brief(typed.unit()) + "' beside the number is left out.");
            }
            return typed.value();
        });
    }

    private static String plain(BigDecimal value) {
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }
}
