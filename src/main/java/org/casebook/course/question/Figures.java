package org.casebook.course.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final String SPACES = " \t\u00A0\u2007\u2009\u202F";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC";
    private static final String MINUSES = "-\u2212\u2013";

    static Optional<Figures> in(String text) {
        var written = strip(text);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var before = "";
        if (!written.isEmpty() && Character.getType(written.charAt(0)) == Character.CURRENCY_SYMBOL) {
            before = written.substring(0, 1);
            written = strip(written.substring(1));
        }
        boolean negative = !written.isEmpty() && MINUSES.indexOf(written.charAt(0)) >= 0;
        if (negative || written.startsWith("+")) {
            written = strip(written.substring(1));
        }
        int end = endOfDigits(written);
        var digits = written.substring(0, end);
        var unit = strip(written.substring(end));
        if (unit.equals(".") || unit.equals(",")) {
            unit = "";
        }
        if (!isUnit(unit) || !unit.isEmpty() && !before.isEmpty()) {
            return Optional.empty();
        }
        var figures = new Figures(negative, new ArrayList<>(), new ArrayList<>(), before + unit);
        return figures.takeApart(digits) ? Optional.of(figures) : Optional.empty();
    }

    /** Behind the last digit that belongs to the number: 2 in '12 km²'. */
    private static int endOfDigits(String text) {
        int end = 0;
        for (int i = 0; i < text.length() && (isDigit(text.charAt(i)) || separator(text.charAt(i)) != 0); i++) {
            end = isDigit(text.charAt(i)) ? i + 1 : end;
        }
        return end;
    }

    private static boolean isUnit(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        boolean begins = Character.isLetter(first)
                || "%‰°".indexOf(first) >= 0
                || Character.getType(first) == Character.CURRENCY_SYMBOL;
        return begins && text.chars().noneMatch(c -> isDigit((char) c));
    }

    private boolean takeApart(String digits) {
        var run = new StringBuilder();
        for (int place = 0; place < digits.length(); place++) {
            char c = digits.charAt(place);
            if (isDigit(c)) {
                run.append(c);
            } else if (run.isEmpty() && !runs.isEmpty()) {
                return false;
            } else {
                runs.add(run.toString());
                run.setLength(0);
                separators.add(separator(c));
            }
        }
        runs.add(run.toString());
        return !run.isEmpty() && (!runs.getFirst().isEmpty() || runs.size() == 2 && isMark(separators.getFirst()));
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

    private static char separator(char c) {
        if (isMark(c)) {
            return c;
        }
        return SPACES.indexOf(c) >= 0 ? ' ' : APOSTROPHES.indexOf(c) >= 0 ? '\'' : 0;
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || SPACES.indexOf(c) >= 0;
    }
}
