package org.casebook.course.quality;

import static org.casebook.course.Goal.STEM_LIKENESS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.course.Problem;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;

/** Which questions must not meet in one attempt. */
final class EnemyRules {

    /** A direction that many stems have in common. */
    private static final Pattern DIRECTION = Pattern.compile("Choose (all|every|each)\\b[^.?!]*[.?!]?");

    private EnemyRules() {}

    /**
     * Stems that say nearly the same don't meet in one attempt. Likeness is Jaccard's: of all pairs of neighbouring words in
     * either stem, the share that is in both.
     */
    static List<Problem> alikeStems(Inspected course) {
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

    /** Of two questions with the same number or word to type, one would give the other away. */
    static List<Problem> sameAnswers(Inspected course) {
        return Meeting.where(course.questions(), EnemyRules::same).stream()
                .map(pair -> course.at(pair.second())
                        .problem("the answer is that of '" + pair.first().id() + "'; name it under 'enemies'"))
                .toList();
    }

    private static boolean same(Question first, Question second) {
        if (first instanceof Numeric one && second instanceof Numeric other) {
            // Between topics, the same number is a coincidence rather than the same fact.
            return one.topic().equals(other.topic())
                    && one.answer().compareTo(other.answer()) == 0
                    && one.unit().equals(other.unit());
        }
        return first instanceof ShortText one
                && second instanceof ShortText other
                && (one.accepts(other.accepted().getFirst())
                        || other.accepts(one.accepted().getFirst()));
    }

    /** Enemies are enemies of each other. The reader of files sees to it; a course made in another way may forget. */
    static List<Problem> mutualEnemies(Inspected course) {
        Map<String, Question> byId =
                course.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        return course.questions().stream()
                .flatMap(question -> question.head().enemies().stream()
                        .filter(enemy -> {
                            var other = byId.get(enemy);
                            return other == null || !other.head().enemies().contains(question.id());
                        })
                        .map(enemy -> course.at(question)
                                .problem("'" + enemy + "' is an enemy of this question, but not the other way round;"
                                        + " name this question under its 'enemies'")))
                .toList();
    }

    /** Two questions that one attempt may hold, since they aren't enemies. */
    private record Meeting(Question first, Question second) {

        /** All pairs of which something holds. */
        static List<Meeting> where(List<Question> questions, BiPredicate<Question, Question> holds) {
            var meetings = new ArrayList<Meeting>();
            for (int later = 1; later < questions.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    var first = questions.get(earlier);
                    var second = questions.get(later);
                    if (!first.head().enemies().contains(second.id()) && holds.test(first, second)) {
                        meetings.add(new Meeting(first, second));
                    }
                }
            }
            return meetings;
        }
    }
}
