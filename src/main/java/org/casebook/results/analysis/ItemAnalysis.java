package org.casebook.results.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.course.question.Verdict;

/**
 * What a class's answers say of a question. Only first meetings count, because who meets it again may remember the
 * feedback.
 *
 * @param answers how many first answers there are
 * @param right how many answers are right as a whole
 * @param partlyRight how many of them are partly right, and so not right as a whole
 * @param unknown how many of them say 'I don't know'
 * @param expectation the share right against the share foreseen
 * @param discrimination how well it tells who knows more, 1 being as well as foreseen
 * @param fit how far the answers scatter
 * @param distractors what was chosen, by thirds
 * @param suspectedKey a sign that the key is wrong
 * @param exposure in what share of the class's attempts it was put
 */
public record ItemAnalysis(
        int answers,
        int right,
        int partlyRight,
        int unknown,
        Statistic<Expectation> expectation,
        Statistic<Interval> discrimination,
        Statistic<Fit> fit,
        Statistic<Distractors> distractors,
        Statistic<Optional<SuspectedKey>> suspectedKey,
        Interval exposure) {

    /** Below so many answers the range of a difference is wider than 30 points to each side. */
    public static final int FEWEST = 10;

    /** Below this much of what was foreseen, a question hardly tells who knows more. */
    private static final double FLAT = .5;

    /** What to think of a question, the most urgent first. */
    public enum Advice {
        CHECK_KEY,
        MISLEADS,
        HARDER,
        FLAT,
        NOISY,
        EASIER,
        NOTHING_WRONG,
        TOO_FEW_ANSWERS
    }

    /**
     * Analyses a question.
     *
     * @param had in how many attempts it was put, any number of times
     * @param attempts how many there are in all, 1 or more
     */
    public static ItemAnalysis of(List<AnalyzedChoice> choices, int had, int attempts) {
        var outcomes = choices.stream().map(AnalyzedChoice::outcome).toList();
        return new ItemAnalysis(
                choices.size(),
                count(choices, Verdict.RIGHT),
                count(choices, Verdict.PARTLY_RIGHT),
                count(choices, Verdict.DONT_KNOW),
                Statistic.of(choices.size(), FEWEST, () -> Expectation.of(outcomes)),
                Slope.of(choices.stream().map(AnalyzedChoice::judged).toList()),
                Fit.of(outcomes),
                Distractors.of(choices),
                SuspectedKey.of(choices),
                Exposure.of(had, attempts));
    }

    private static int count(List<AnalyzedChoice> choices, Verdict verdict) {
        return (int)
                choices.stream().filter(choice -> choice.verdict() == verdict).count();
    }

    /** What follows, the most urgent first; never empty. */
    public List<Advice> advice() {
        if (!(expectation instanceof Statistic.Known<Expectation>(var compared))) {
            return List.of(Advice.TOO_FEW_ANSWERS);
        }
        var advice = new ArrayList<Advice>();
        if (suspectedKey instanceof Statistic.Known<Optional<SuspectedKey>>(var key) && key.isPresent()) {
            advice.add(Advice.CHECK_KEY);
        }
        if (discrimination instanceof Statistic.Known<Interval>(var slope)) {
            if (slope.below(0)) {
                advice.add(Advice.MISLEADS);
            } else if (slope.below(FLAT)) {
                advice.add(Advice.FLAT);
            }
        }
        if (compared.clearlyFewer()) {
            advice.add(Advice.HARDER);
        } else if (compared.clearlyMore()) {
            advice.add(Advice.EASIER);
        } else if (fit instanceof Statistic.Known<Fit>(var scatter) && scatter.noisy()) {
            advice.add(Advice.NOISY);
        }
        advice.sort(null);
        return advice.isEmpty() ? List.of(Advice.NOTHING_WRONG) : List.copyOf(advice);
    }
}
