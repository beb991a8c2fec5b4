package org.casebook.course.quality;

import static org.casebook.course.Goal.SIGNIFICANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Problem;
import org.casebook.course.question.TrueFalse;

/**
 * The place of the key gives nothing away, nor does the number of statements that are true. The screen shuffles options,
 * but paper, and whoever writes them, does not.
 */
final class KeyPosition implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
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

    private static List<Pattern> places(List<OneKey> keys) {
        int most = keys.stream().mapToInt(OneKey::size).max().orElse(0);
        var patterns = new ArrayList<Pattern>();
        for (int place = 0; place < most; place++) {
            int here = place;
            var able = keys.stream().filter(key -> key.size() > here).toList();
            patterns.add(new Pattern(
                    place + 1,
                    (int) able.stream().filter(key -> key.place() == here).count(),
                    new Chance(able.stream().map(key -> 1.0 / key.size()).toList())));
        }
        return patterns;
    }

    private static Pattern truths(List<TrueFalse> statements) {
        return new Pattern(
                0,
                (int) statements.stream().filter(TrueFalse::answer).count(),
                new Chance(statements.stream().map(_ -> 0.5).toList()));
    }

    private record Pattern(int about, int count, Chance chance) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d times, where chance would give %.0f", count, chance.expected());
        }
    }
}
