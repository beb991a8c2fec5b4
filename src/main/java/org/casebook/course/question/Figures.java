package org.casebook.course.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.question.Numbers.Marks;
import org.casebook.course.question.Numbers.Typed;

/**
 * The text of a number taken apart.
 *
 * @param runs of digits; the first is empty where a mark stands before all digits
 * @param separators what stands between them, one each; any space is a blank, and any apostrophe the same one
 */
record Figures(boolean negative, List<String> runs, List<Character> separators, String unit) {

    /** Longer than any number with its unit. */
    private static final int LONGEST = 120;

    private static final String SPACES = " \t\u2009";

    private static final Pattern SEPARATOR = Pattern.compile("[^0-9]");
    private static final Pattern NUMBER = Pattern.compile(
            "\\p{javaWhitespace}*+(?<currency>\\p{Sc})?+\\p{javaWhitespace}*+(?<sign>[-+\\u2212\\u2013])?+\\p{javaWhitespace}*+"
                    + "(?<digits>[0-9]++(?:[.,'\\u2018\\u2019\\u02BC \\t\\u2009][0-9]++)*+|[.,][0-9]++)\\p{javaWhitespace}*+"
                    + "(?:[.,]|(?<unit>[\\p{L}%\\u2030\\u00B0\\p{Sc}][^0-9]*+))?+");

    static Optional<Figures> in(String text) {
        // What keeps a line from breaking is a blank like any other, but for within a unit.
        var blank = text.replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ')
                .stripTrailing();
        var number = NUMBER.matcher(blank);
        if (blank.strip().length() > LONGEST || !number.matches()) {
            return Optional.empty();
        }
        var currency = Optional.ofNullable(number.group("currency")).orElse("");
        var unit = number.start("unit") < 0 ? "" : text.substring(number.start("unit"), blank.length());
        if (!currency.isEmpty() && !unit.isEmpty()) {
            return Optional.empty();
        }
        boolean negative = number.group("sign") != null && !"+".equals(number.group("sign"));
        var digits = String.valueOf(number.group("digits"));
        var separators = digits.chars()
                .filter(c -> c < '0' || c > '9')
                .mapToObj(c -> isMark((char) c) ? (char) c : SPACES.indexOf(c) >= 0 ? ' ' : '\'')
                .toList();
        return Optional.of(
                new Figures(negative, SEPARATOR.splitAsStream(digits).toList(), separators, currency + unit));
    }

    /** The only marks with which this can be read, if it can't with others. */
    List<Marks> sure() {
        if (separators.isEmpty() || isDoubtful() || read(Marks.POINT).isEmpty()) {
            return List.of();
        }
        char last = separators.getLast();
        boolean grouped = separators.size() > 1 && last == separators.getFirst();
        if (!isMark(last)) {
            return List.of();
        }
        return List.of((last == ',') == grouped ? Marks.POINT : Marks.COMMA);
    }

    Optional<Typed> read(Marks marks) {
        if (separators.isEmpty()) {
            return typed(runs.size(), "");
        }
        char last = separators.getLast();
        if (isDoubtful()) {
            boolean groups = marks == Marks.WHOLE || (last == ',') == (marks == Marks.POINT);
            var sign = last == ',' ? "its comma" : "its point";
            return groups
                    ? typed(runs.size(), sign + " sets thousands apart")
                    : typed(1, sign + " begins the decimals");
        }
        boolean alike = separators.stream().allMatch(separator -> separator == last);
        if (alike && (separators.size() > 1 || !isMark(last))) {
            return isGrouped(runs.size()) ? typed(runs.size(), grouped()) : Optional.empty();
        }
        int whole = runs.size() - 1;
        boolean decimals = isMark(last)
                && separators.subList(0, whole - 1).stream()
                        .allMatch(separator -> separator != last && separator.equals(separators.getFirst()))
                && (whole == 1 || isGrouped(whole));
        return decimals ? typed(whole, whole == 1 ? "" : grouped()) : Optional.empty();
    }

    private String grouped() {
        return switch (separators.getFirst()) {
            case ',' -> "its commas set thousands apart";
            case '.' -> "its points set thousands apart";
            case '\'' -> "its apostrophes set thousands apart";
            default -> "its spaces set thousands apart";
        };
    }

    private boolean isDoubtful() {
        return separators.size() == 1 && isMark(separators.getFirst()) && isGrouped(2);
    }

    private boolean isGrouped(int groups) {
        var first = runs.getFirst();
        return !first.isEmpty()
                && first.length() <= 3
                && first.charAt(0) != '0'
                && runs.subList(1, groups).stream().allMatch(run -> run.length() == 3);
    }

    /** @param whole how many of the runs stand before the decimals */
    private Optional<Typed> typed(int whole, String note) {
        var before = String.join("", runs.subList(0, whole));
        var after = String.join("", runs.subList(whole, runs.size()));
        if (before.length() > Numbers.MOST_DIGITS || after.length() > Numbers.MOST_DIGITS) {
            return Optional.empty();
        }
        var value = new BigDecimal(
                (negative ? "-" : "") + (before.isEmpty() ? "0" : before) + (after.isEmpty() ? "" : "." + after));
        return Optional.of(new Typed(value, unit, note));
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.';
    }
}
