package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.files.TableRows.Row;

/**
 * What the columns of a table of questions hold, as quiz games and learning platforms name them: Kahoot, Quizizz,
 * Blooket, Gimkit, and whoever has a column for the question, some for the options and one for the right one.
 *
 * @param options in their order; those of an option that is right or wrong by its column are in the other lists
 * @param right what says which option is right, or is the right answer
 * @param wrong options that are wrong
 * @param others the names of the columns that aren't used
 */
record QuestionColumns(
        int question,
        List<Integer> options,
        List<Integer> right,
        List<Integer> wrong,
        int explanation,
        int category,
        int kind,
        int picture,
        List<String> others) {

    static final int NONE = -1;

    private static final Pattern OPTION = Pattern.compile("(?:answer|option|choice) ?([1-9a-h])(?: .*)?|([a-h])");
    private static final Pattern QUESTION =
            Pattern.compile("question(?: text)?(?: (?!type|no|number|id).*)?|stem|prompt");
    private static final Pattern RIGHT = Pattern.compile("(?:correct|right)(?: .*)?|answers?|answer key|key|solution");
    private static final Pattern WRONG = Pattern.compile("(?:incorrect|wrong)(?: .*)?");
    private static final Set<String> EXPLANATION = Set.of("explanation", "rationale", "feedback");
    private static final Pattern CATEGORY = Pattern.compile("topic|category");
    private static final Pattern KIND = Pattern.compile("(?:question )?type");
    private static final Pattern PICTURE = Pattern.compile("(?:image|picture|media)(?: .*)?");

    /** The columns that a row names; nothing if it isn't the heads of a table of questions. */
    static Optional<QuestionColumns> of(Row heads) {
        var options = new TreeMap<Character, Integer>();
        var right = new ArrayList<Integer>();
        var wrong = new ArrayList<Integer>();
        var used = new TreeSet<Integer>();
        for (int column = 0; column < heads.cells().size(); column++) {
            var head = head(heads, column);
            var option = OPTION.matcher(head);
            if (option.matches()) {
                var which = option.group(1) == null ? option.group(2) : option.group(1);
                options.putIfAbsent(which.charAt(0), column);
            } else if (RIGHT.matcher(head).matches()) {
                right.add(column);
            } else if (WRONG.matcher(head).matches()) {
                wrong.add(column);
            }
        }
        int question = first(heads, QUESTION.asMatchPredicate());
        if (question == NONE || right.isEmpty()) {
            return Optional.empty();
        }
        int explanation = first(heads, head -> Stream.of(head.split(" ")).anyMatch(EXPLANATION::contains));
        int category = first(heads, CATEGORY.asMatchPredicate());
        int kind = first(heads, KIND.asMatchPredicate());
        int picture = first(heads, PICTURE.asMatchPredicate());
        right.remove(Integer.valueOf(explanation));
        used.addAll(options.values());
        used.addAll(right);
        used.addAll(wrong);
        used.addAll(List.of(question, explanation, category, kind, picture));
        var others = new ArrayList<String>();
        for (int column = 0; column < heads.cells().size(); column++) {
            if (!used.contains(column) && !heads.cell(column).isEmpty()) {
                others.add(heads.cell(column));
            }
        }
        return Optional.of(new QuestionColumns(
                question, List.copyOf(options.values()), right, wrong, explanation, category, kind, picture, others));
    }

    private static int first(Row heads, Predicate<String> wanted) {
        for (int column = 0; column < heads.cells().size(); column++) {
            if (wanted.test(head(heads, column))) {
                return column;
            }
        }
        return NONE;
    }

    /** Without capitals, and with a space for whatever is no letter and no digit: 'Answer 3 - max 75' is 'answer 3 max 75'. */
    private static String head(Row heads, int column) {
        return heads.cell(column)
                .toLowerCase(Locale.ROOT)
                .replace('#', '№')
                .replaceAll("[^\\p{L}\\p{N}№]+", " ")
                .strip()
                .replace(" №", " number");
    }
}
