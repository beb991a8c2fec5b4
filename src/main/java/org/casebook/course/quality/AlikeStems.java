package org.casebook.course.quality;

import static org.casebook.course.Goal.STEM_LIKENESS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebook.course.Problem;
import org.casebook.course.question.Question;

/**
 * Stems that say nearly the same don't meet in one attempt. Likeness is Jaccard's: of all pairs of neighbouring words in
 * either stem, the share that is in both.
 */
final class AlikeStems implements Rule {

    /** A direction that many stems have in common. */
    private static final Pattern DIRECTION = Pattern.compile("Choose (all|every|each)\\b[^.?!]*[.?!]?");

    @Override
    public List<Problem> findings(Inspected course) {
        Map<Question, Set<String>> shingles = new HashMap<>();
        course.questions().forEach(question -> shingles.put(question, shingles(QuestionTexts.stem(question))));
        return Meeting.where(
                        course.questions(),
                        (first, second) -> likeness(
                                        shingles.getOrDefault(first, Set.of()), shingles.getOrDefault(second, Set.of()))
                                >= course.goal(STEM_LIKENESS))
                .stream()
                .map(pair -> course.at(pair.second())
                        .problem("the stem is nearly that of '" + pair.first().id()
                                + "'; reword one, or name it under 'enemies'"))
                .toList();
    }

    static double likeness(Set<String> first, Set<String> second) {
        var both = new HashSet<>(first);
        both.retainAll(second);
        int either = first.size() + second.size() - both.size();
        return either == 0 ? 1 : (double) both.size() / either;
    }

    static Set<String> shingles(String stem) {
        var words = Wording.words(DIRECTION.matcher(stem).replaceAll(""));
        var shingles = new HashSet<>(words.size() == 1 ? words : List.of());
        for (int i = 0; i + 1 < words.size(); i++) {
            shingles.add(words.get(i) + " " + words.get(i + 1));
        }
        return shingles;
    }
}
