package org.casebook.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casebook.course.question.Question;

/**
 * A quiz to print. The same number makes the same quiz of the same questions, so that the key can be printed later.
 *
 * @param number names it, on paper too
 * @param questions by difficulty, the easiest first; those of a set together
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
     * Takes as many questions as there are, up to the given number, from all topics alike; none beside its enemy, and
     * all or none of a set.
     *
     * @param bank the questions to choose from
     * @param topics ids, in the order in which they take turns
     */
    public static PaperQuiz of(List<Question> bank, List<String> topics, int length, int number) {
        var random = new Random(number);
        var chosen = new ArrayList<List<Question>>();
        var taken = new HashSet<String>();
        var excluded = new HashSet<String>();
        int most = Math.ceilDiv(length, Math.max(1, topics.size()));
        var piles = topics.stream()
                .map(topic -> new Pile(shuffled(units(bank, topic), random)))
                .toList();
        while (size(chosen) < length) {
            int room = length - size(chosen);
            piles.forEach(pile -> pile.units.removeIf(unit -> unit.size() > room
                    || unit.size() > 1 && pile.taken + unit.size() > most
                    || unit.stream()
                            .anyMatch(question -> excluded.contains(question.id())
                                    || !Collections.disjoint(question.head().enemies(), taken))));
            // Whose turn it is; a set has taken several at once.
            var next = piles.stream()
                    .filter(pile -> !pile.units.isEmpty())
                    .min(Comparator.comparingInt(pile -> pile.taken));
            if (next.isEmpty()) {
                break;
            }
            var unit = next.get().take();
            chosen.add(unit);
            unit.forEach(question -> {
                taken.add(question.id());
                excluded.addAll(question.head().enemies());
            });
        }
        chosen.sort(Comparator.comparingDouble(unit -> unit.stream()
                .mapToInt(question -> question.head().difficulty())
                .average()
                .orElse(0)));
        return new PaperQuiz(
                number,
                chosen.stream()
                        .flatMap(List::stream)
                        .map(question -> new PaperQuestion(question, order(question, random)))
                        .toList());
    }

    /** What there is on a topic, and how many questions of it were taken. */
    private static final class Pile {

        private final List<List<Question>> units;
        private int taken;

        private Pile(List<List<Question>> units) {
            this.units = units;
        }

        private List<Question> take() {
            var unit = units.removeFirst();
            taken += unit.size();
            return unit;
        }
    }

    /** Single questions, and the sets as a whole. */
    private static List<List<Question>> units(List<Question> bank, String topic) {
        var units = new LinkedHashMap<String, List<Question>>();
        for (var question : bank) {
            if (question.topic().equals(topic)) {
                var stimulus = question.stimulus();
                units.computeIfAbsent(stimulus == null ? question.id() : "set/" + stimulus.id(), _ -> new ArrayList<>())
                        .add(question);
            }
        }
        return List.copyOf(units.values());
    }

    private static int size(List<List<Question>> units) {
        return units.stream().mapToInt(List::size).sum();
    }

    /** In which order the parts of a question stand on paper; the same for the same number. */
    public static List<Integer> order(Question question, long number) {
        return order(question, new Random(number));
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
