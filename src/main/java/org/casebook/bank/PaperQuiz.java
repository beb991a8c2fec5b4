package org.casebook.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.course.question.Question;

/**
 * A quiz to print. The same number makes the same quiz of the same questions, so that the key can be printed later.
 *
 * @param number names it, on paper too
 * @param questions by difficulty, the easiest first
 */
public record PaperQuiz(int number, List<PaperQuestion> questions) {

    /** The most questions that a quiz on paper has. */
    public static final int LONGEST = 40;

    /** Numbers are below this, so that they can be read out and typed. */
    public static final int NUMBERS = 10_000;

    public PaperQuiz {
        questions = List.copyOf(questions);
    }

    /**
     * Takes as many questions as there are, up to the given number, from all topics alike; none beside its enemy.
     *
     * @param bank the questions to choose from
     * @param topics ids, in the order in which they take turns
     */
    public static PaperQuiz of(List<Question> bank, List<String> topics, int length, int number) {
        var random = new Random(number);
        var chosen = new ArrayList<Question>();
        var taken = new HashSet<String>();
        var excluded = new HashSet<String>();
        var piles = topics.stream()
                .map(topic -> shuffled(
                        bank.stream()
                                .filter(question -> question.topic().equals(topic))
                                .toList(),
                        random))
                .collect(Collectors.toCollection(ArrayList::new));
        while (chosen.size() < length && piles.stream().anyMatch(pile -> !pile.isEmpty())) {
            for (var pile : piles) {
                pile.removeIf(question -> excluded.contains(question.id())
                        || !Collections.disjoint(question.head().enemies(), taken));
                if (!pile.isEmpty() && chosen.size() < length) {
                    var question = pile.removeFirst();
                    chosen.add(question);
                    taken.add(question.id());
                    excluded.addAll(question.head().enemies());
                }
            }
        }
        chosen.sort(Comparator.comparingInt(question -> question.head().difficulty()));
        return new PaperQuiz(
                number,
                chosen.stream()
                        .map(question -> new PaperQuestion(question, order(question, random)))
                        .toList());
    }

    private static List<Integer> order(Question question, Random random) {
        return shuffled(IntStream.range(0, question.shuffled()).boxed().toList(), random);
    }

    private static <E> List<E> shuffled(List<E> all, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
