package org.casebook.course.quality;

import static org.casebook.course.Goal.SIGNIFICANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.casebook.course.Problem;

/** Words that go with what is right, or with what is wrong. */
final class WordRules {

    /** A word that comes more rarely can't be told from chance once many words are tried. */
    private static final int FEWEST = 8;

    private WordRules() {}

    /**
     * Words that claim much ('only', 'since', 'proves') are as often in what is right as in what is wrong: counted
     * together, since each is too rare to be counted alone.
     */
    static List<Problem> sureWords(Inspected course) {
        var with = new Tally(Judged.of(course.questions()).stream()
                .filter(judged -> Cues.sure(judged.text()) > 0)
                .toList());
        return with
                .unlikely(course.goal(SIGNIFICANCE))
                .map(right -> CueRules.problem(
                        course,
                        with.told(
                                        "statements and options with words that claim much, such as 'only', 'since' or 'proves',",
                                        right)
                                + "; write such words into others, or leave them out",
                        with.questions(right)))
                .stream()
                .toList();
    }

    /**
     * No single word goes with what is right or wrong. So many words are tried that some stand out by chance; each is
     * therefore held to the level divided by their number (Bonferroni).
     */
    static List<Problem> tellingWords(Inspected course) {
        var byWord = new TreeMap<String, List<Judged>>();
        for (var judged : Judged.of(course.questions())) {
            Wording.words(judged.text()).stream().distinct().forEach(word -> byWord.computeIfAbsent(
                            word, _ -> new ArrayList<>())
                    .add(judged));
        }
        byWord.values().removeIf(with -> with.size() < FEWEST);
        var findings = new ArrayList<Problem>();
        byWord.forEach((word, all) -> {
            var with = new Tally(all);
            with.unlikely(course.goal(SIGNIFICANCE) / byWord.size())
                    .ifPresent(right -> findings.add(CueRules.problem(
                            course,
                            with.told("statements and options with '" + word + "'", right)
                                    + "; use the word in others, or another word here",
                            with.questions(right))));
        });
        return findings;
    }
}
