package org.casebook.course.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Matching;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.question.Standing;
import org.casebook.course.question.TrueFalse;

/**
 * Rules that answer a question by its form: by length, by words taken from the stem, by words that claim much, and by what
 * is most often so. Each says whether its answer is right. Ties go by a hash of the text, as good as a throw of dice and
 * always the same.
 */
final class FormRules {

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[,.]\\d++)*+");

    /** What an option is judged by: the more, the sooner it is chosen. */
    private record Mark(String stem, String text) {}

    private static final List<Function<Mark, Double>> MARKS = List.of(
            mark -> (double) mark.text().length(),
            mark -> -(double) mark.text().length(),
            mark -> (double) Cues.echoes(mark.stem(), mark.text()),
            mark -> -(double) Cues.echoes(mark.stem(), mark.text()),
            mark -> (double) Cues.sure(mark.text()),
            mark -> -(double) Cues.sure(mark.text()),
            mark -> Cues.isNotSaid(mark.text()) ? 1.0 : 0.0);

    private static final int MOST_RIGHT = 6;

    private FormRules() {}

    static List<Predicate<Question>> of(QuestionKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> sets(1, Question::options);
            case MULTIPLE_CHOICE -> sets(MOST_RIGHT, Question::options);
            case EVIDENCE -> sets(MOST_RIGHT, question -> ((org.casebook.course.question.Evidence) question).pieces());
            case TRUE_FALSE -> judgements();
            case NUMERIC -> numbers();
            case ORDERING -> orders();
            case MATCHING -> matchings();
            case CLAIMS -> claims();
            case SHORT_TEXT -> List.of();
        };
    }

    /** The first options by each mark, as many as are right most often. */
    private static List<Predicate<Question>> sets(int most, Function<Question, List<Option>> options) {
        var rules = new ArrayList<Predicate<Question>>();
        for (var mark : MARKS) {
            for (int count = 1; count <= most; count++) {
                int chosen = count;
                rules.add(question -> isKey(question, options.apply(question), mark, chosen));
            }
            if (most > 1) {
                // Two of four and three of five
                rules.add(question -> isKey(
                        question,
                        options.apply(question),
                        mark,
                        (options.apply(question).size() + 1) / 2));
            }
        }
        return rules;
    }

    private static boolean isKey(Question question, List<Option> options, Function<Mark, Double> mark, int count) {
        var stem = QuestionTexts.stem(question);
        var chosen = options.stream()
                .sorted(by(option -> mark.apply(new Mark(stem, Wording.plain(option.text()))), Option::text))
                .limit(count)
                .toList();
        return new HashSet<>(chosen)
                .equals(new HashSet<>(options.stream().filter(Option::correct).toList()));
    }

    private static <T> Comparator<T> by(Function<T, Double> mark, Function<T, String> text) {
        return Comparator.comparing(mark)
                .reversed()
                .thenComparingInt(one -> Integer.reverse(text.apply(one).hashCode()));
    }

    /** A verdict, and the reason by a mark. */
    private static List<Predicate<Question>> judgements() {
        List<Predicate<String>> verdicts = List.of(
                _ -> true,
                _ -> false,
                stem -> Cues.sure(stem) == 0,
                stem -> Cues.sure(stem) > 0,
                stem -> stem.length() > 100,
                stem -> stem.length() <= 100,
                stem -> NUMBER.matcher(stem).find(),
                stem -> !NUMBER.matcher(stem).find());
        return verdicts.stream()
                .flatMap(verdict -> sets(1, Question::options).stream()
                        .map(reason -> reason.and(question ->
                                ((TrueFalse) question).answer() == verdict.test(QuestionTexts.stem(question)))))
                .toList();
    }

    /** A number of the stem: the first, the last. */
    private static List<Predicate<Question>> numbers() {
        return List.of(question -> isNumber(question, true), question -> isNumber(question, false));
    }

    private static boolean isNumber(Question question, boolean first) {
        var numbers = NUMBER.matcher(QuestionTexts.stem(question))
                .results()
                .map(match -> match.group().replace(",", ""))
                .toList();
        if (numbers.isEmpty() || !(question instanceof Numeric numeric)) {
            return false;
        }
        double given = Double.parseDouble(first ? numbers.getFirst() : numbers.getLast());
        return Math.abs(given - numeric.answer().doubleValue())
                <= numeric.tolerance().doubleValue();
    }

    /** By length, by the alphabet, by the first number in the text; either way round. */
    private static List<Predicate<Question>> orders() {
        List<Comparator<String>> orders = List.of(
                Comparator.comparingInt(String::length),
                Comparator.naturalOrder(),
                Comparator.comparingDouble(FormRules::firstNumber));
        return orders.stream()
                .flatMap(order -> Stream.of(order, order.reversed()))
                .<Predicate<Question>>map(order -> question -> isOrdered((Ordering) question, order))
                .toList();
    }

    private static boolean isOrdered(Ordering ordering, Comparator<String> order) {
        var texts = ordering.parts().stream().map(Wording::plain).toList();
        return texts.stream()
                .sorted(order.thenComparingInt(text -> Integer.reverse(text.hashCode())))
                .toList()
                .equals(texts);
    }

    private static double firstNumber(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? Double.parseDouble(number.group().replace(",", "")) : 0;
    }

    /** Each left side gets the right side that has most words in common with it, or that is most like it in length. */
    private static List<Predicate<Question>> matchings() {
        List<Function<Mark, Double>> likeness = List.of(mark -> (double) Cues.echoes(mark.stem(), mark.text()), mark ->
                -(double) Math.abs(mark.stem().length() - mark.text().length()));
        return likeness.stream()
                .<Predicate<Question>>map(like -> question -> isMatched((Matching) question, like))
                .toList();
    }

    private static boolean isMatched(Matching matching, Function<Mark, Double> like) {
        var rights = matching.rights();
        var free = new ArrayList<>(rights);
        boolean once = rights.size() >= matching.pairs().size();
        for (var pair : matching.pairs()) {
            var best = free.stream()
                    .min(by(
                            right -> like.apply(new Mark(Wording.plain(pair.left()), Wording.plain(right))),
                            Function.identity()))
                    .orElseThrow();
            if (!best.equals(pair.right())) {
                return false;
            }
            if (once) {
                free.remove(best);
            }
        }
        return true;
    }

    /** All claims stand alike, or those that claim much are contradicted, or they go through the standings in turn. */
    private static List<Predicate<Question>> claims() {
        var standings = Standing.values();
        var rules = new ArrayList<Predicate<Question>>();
        for (int first = 0; first < standings.length; first++) {
            int begin = first;
            rules.add(question -> ((Claims) question).key().stream().allMatch(standings[begin]::equals));
            rules.add(question -> isInTurn(((Claims) question).key(), begin, 1));
            rules.add(question -> isInTurn(((Claims) question).key(), begin, standings.length - 1));
        }
        return rules;
    }

    private static boolean isInTurn(List<Standing> key, int begin, int step) {
        var standings = Standing.values();
        return IntStream.range(0, key.size())
                .allMatch(place -> key.get(place) == standings[(begin + step * place) % standings.length]);
    }
}
