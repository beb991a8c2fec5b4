package org.casebook.course.quality;

import static org.casebook.course.Goal.RIGHT_OPTIONS_MOST;
import static org.casebook.course.Goal.SIGNIFICANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.course.Problem;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;

/**
 * Habits of the whole bank that give keys away: each is harmless in one question, and worth points to somebody who has
 * noticed it. Most rules ask how rarely chance alone would give so many questions of a habit, as those on places and lengths do:
 * a share alone would blame small banks for accidents, and let large ones pass. Those on words are in {@link WordRules}.
 */
final class CueRules {

    /** With fewer questions of a size, a number that comes often says little. */
    private static final int FEWEST_OF_A_SIZE = 8;

    private static final int NAMED = 12;

    private CueRules() {}

    /**
     * How many options are right can't be foreseen. If it is nearly always two of four, six sets of options are left of
     * fifteen, and a guess is worth two and a half times as much. With a half of the questions as the most, a guess at the
     * number and then at the set gains less than four points.
     */
    static List<Problem> rightNumbers(Inspected course) {
        var bySize = course.questions().stream()
                .filter(MultipleChoice.class::isInstance)
                .collect(Collectors.groupingBy(
                        question -> question.options().size(), TreeMap::new, Collectors.toList()));
        var findings = new ArrayList<Problem>();
        bySize.forEach((size, questions) -> {
            for (int right = 1; right <= size; right++) {
                int wanted = right;
                var these = questions.stream()
                        .filter(question -> question.options().stream()
                                        .filter(Option::correct)
                                        .count()
                                == wanted)
                        .toList();
                double share = these.size() / (double) questions.size();
                if (questions.size() >= FEWEST_OF_A_SIZE && share > course.goal(RIGHT_OPTIONS_MOST)) {
                    findings.add(problem(
                            course,
                            String.format(
                                    Locale.ROOT,
                                    "of %d multiple choices with %d options, %d have %d right ones;"
                                            + " let the number run from one to all, and no number be that of more than %s",
                                    questions.size(),
                                    size,
                                    these.size(),
                                    right,
                                    Ratio.percent(course.goal(RIGHT_OPTIONS_MOST))),
                            these));
                }
            }
        });
        return findings;
    }

    /** An option that says that something isn't said or known is the key as often as any other. */
    static List<Problem> notSaid(Inspected course) {
        var with = new Tally(course.questions().stream()
                .flatMap(Judged::options)
                .filter(judged -> Cues.isNotSaid(judged.text()))
                .toList());
        return with
                .unlikely(course.goal(SIGNIFICANCE))
                .map(right -> problem(
                        course,
                        with.told("options that say that something isn't said or known", right)
                                + "; offer such options where they are " + (right ? "wrong" : "right") + ", too",
                        with.questions(right)))
                .stream()
                .toList();
    }

    /**
     * The option that takes up most of the stem's words is not the key more often than by chance; where several take up
     * equally many, none of them stands out, and the question doesn't count.
     */
    static List<Problem> echoedStems(Inspected course) {
        var echoing = new Tally(course.questions().stream()
                .filter(question -> !OneKey.of(List.of(question)).isEmpty())
                .flatMap(CueRules::mostEchoing)
                .toList());
        return echoing.chance().atLeast(echoing.count(true)) >= course.goal(SIGNIFICANCE)
                ? List.of()
                : List.of(problem(
                        course,
                        "the option that takes up most words of the stem is the key in " + echoing.count(true) + " of "
                                + echoing.all().size() + " questions, where chance would give " + echoing.expected(true)
                                + "; let distractors take them up, or the key use other words",
                        echoing.questions(true)));
    }

    private static Stream<Judged> mostEchoing(Question question) {
        var stem = QuestionTexts.stem(question);
        var options = Judged.options(question).toList();
        var most = Cues.mostEchoing(stem, options.stream().map(Judged::text).toList());
        return most.size() == 1
                ? options.stream().filter(option -> option.text().equals(most.getFirst()))
                : Stream.of();
    }

    /** A matching offers more right sides than it needs: with as many as left sides, the last follows from the others. */
    static List<Problem> matchingsWithoutExtra(Inspected course) {
        return course.questions().stream()
                .filter(question -> question instanceof Matching matching
                        && matching.extras().isEmpty()
                        && matching.rights().size() == matching.pairs().size())
                .map(question -> course.at(question)
                        .problem("every right side belongs to one left side, so the last pair follows from the others;"
                                + " add a right side that belongs to nothing"))
                .toList();
    }

    /** At the course, since it is the bank that has the habit; the questions are named. */
    static Problem problem(Inspected course, String message, List<Question> questions) {
        var names = IntStream.range(0, Math.min(NAMED, questions.size()))
                .mapToObj(place -> questions.get(place).id())
                .collect(Collectors.joining(", "));
        var more = questions.size() > NAMED ? " and " + (questions.size() - NAMED) + " more" : "";
        return course.origins().outline().problem(message + " (" + names + more + ")");
    }
}
