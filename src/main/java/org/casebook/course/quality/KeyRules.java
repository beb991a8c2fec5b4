package org.casebook.course.quality;

import static org.casebook.course.Goal.OPTION_LENGTHS;
import static org.casebook.course.Goal.SIGNIFICANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.casebook.course.Origins;
import org.casebook.course.Problem;
import org.casebook.course.question.Question;
import org.casebook.course.question.TrueFalse;

/** What gives the key away without knowledge. */
final class KeyRules {

    /** Below this many letters, lengths are those of names and numbers, which nobody chooses. */
    private static final int SHORT = 25;

    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "^(all|none|both|neither|either)( of)? (these|them|those|the others|the above)\\W*$"
                    + "|(?<!\\w)(options?|answers?) [A-F](?!\\w)|(?<!\\w)all (the )?(options|answers)(?!\\w)|(?<!\\w)of the above(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    private KeyRules() {}

    /**
     * The place of the key gives nothing away, nor does the number of statements that are true. The screen shuffles options,
     * but paper, and whoever writes them, does not.
     */
    static List<Problem> keyPosition(Inspected course) {
        double level = course.goal(SIGNIFICANCE);
        var findings = new ArrayList<Problem>();
        for (var topic : course.topics()) {
            var questions = course.questions(topic);
            for (var pattern : places(OneKey.of(questions))) {
                if (pattern.chance().isUnlikely(pattern.count(), level)) {
                    findings.add(course.at(topic)
                            .problem("the key stands in place " + pattern.about() + " " + pattern
                                    + "; reorder options"));
                }
            }
            var truths = truths(questions.stream()
                    .filter(TrueFalse.class::isInstance)
                    .map(TrueFalse.class::cast)
                    .toList());
            if (truths.chance().isUnlikely(truths.count(), level)) {
                findings.add(course.at(topic).problem("a statement to judge is true " + truths + "; turn some round"));
            }
        }
        return findings;
    }

    private static List<Count> places(List<OneKey> keys) {
        int most = keys.stream().mapToInt(OneKey::size).max().orElse(0);
        var patterns = new ArrayList<Count>();
        for (int place = 0; place < most; place++) {
            int here = place;
            var able = keys.stream().filter(key -> key.size() > here).toList();
            patterns.add(new Count(
                    place + 1,
                    (int) able.stream().filter(key -> key.place() == here).count(),
                    new Chance(able.stream().map(key -> 1.0 / key.size()).toList())));
        }
        return patterns;
    }

    private static Count truths(List<TrueFalse> statements) {
        return new Count(
                0,
                (int) statements.stream().filter(TrueFalse::answer).count(),
                new Chance(statements.stream().map(_ -> 0.5).toList()));
    }

    private record Count(int about, int count, Chance chance) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d times, where chance would give %.0f", count, chance.expected());
        }
    }

    /**
     * The longest option is the key no more often than chance would have it, and neither is the shortest: in each topic, and
     * in the whole course, where a slighter habit shows.
     */
    static List<Problem> keyLength(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var topic : course.topics()) {
            findings.addAll(findings(course, course.questions(topic), course.at(topic), "in this topic "));
        }
        if (course.topics().size() > 1) {
            findings.addAll(
                    findings(course, course.questions(), course.origins().outline(), "in all topics together "));
        }
        return findings;
    }

    private static List<Problem> findings(
            Inspected course, List<Question> questions, Origins.Line place, String where) {
        var keys = OneKey.of(questions);
        var findings = new ArrayList<Problem>();
        count(keys, OneKey::isLongest, course, "longest").ifPresent(it -> findings.add(place.problem(where + it)));
        count(keys, OneKey::isShortest, course, "shortest").ifPresent(it -> findings.add(place.problem(where + it)));
        return findings;
    }

    private static Optional<String> count(
            List<OneKey> keys, Predicate<OneKey> pattern, Inspected course, String which) {
        int count = (int) keys.stream().filter(pattern).count();
        var chance = chance(keys);
        if (chance.atLeast(count) >= course.goal(SIGNIFICANCE)) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "the key is the %s option in %d of %d questions, where chance would give %.0f;"
                        + " make keys and distractors alike in length",
                which,
                count,
                keys.size(),
                chance.expected()));
    }

    /** How often one option, named beforehand in each question, is the key. */
    static Chance chance(List<OneKey> keys) {
        return new Chance(keys.stream().map(key -> 1.0 / key.size()).toList());
    }

    /** The options of a question are alike in length, so that none stands out. */
    static List<Problem> optionLengths(Inspected course) {
        return course.questions().stream()
                .filter(question ->
                        ratio(question.options().stream().map(OneKey::length).toList()) > course.goal(OPTION_LENGTHS))
                .map(question -> course.at(question)
                        .problem(String.format(
                                Locale.ROOT,
                                "the longest option is more than %.1f times as long as the shortest;"
                                        + " make them alike in length",
                                course.goal(OPTION_LENGTHS))))
                .toList();
    }

    private static double ratio(List<Integer> lengths) {
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        int shortest = lengths.stream().mapToInt(Integer::intValue).min().orElse(0);
        return Math.max(longest, SHORT) / (double) Math.max(shortest, SHORT);
    }

    /** No option speaks of the others: their order changes, and such an option is right or wrong for its form alone. */
    static List<Problem> allOfTheAbove(Inspected course) {
        return course.questions().stream()
                .flatMap(question -> QuestionTexts.parts(question).stream()
                        .filter(part -> ABOUT_OTHERS.matcher(part).find())
                        .map(part -> course.at(question)
                                .problem("the option '" + Wording.brief(part)
                                        + "' speaks of other options; replace it with one that stands for itself")))
                .toList();
    }
}
