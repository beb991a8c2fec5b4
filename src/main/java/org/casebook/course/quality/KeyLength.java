package org.casebook.course.quality;

import static org.casebook.course.Goal.SIGNIFICANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.casebook.course.Origins;
import org.casebook.course.Problem;
import org.casebook.course.question.Question;

/**
 * The longest option is the key no more often than chance would have it, and neither is the shortest: in each topic, and
 * in the whole course, where a slighter habit shows.
 */
final class KeyLength implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
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
}
