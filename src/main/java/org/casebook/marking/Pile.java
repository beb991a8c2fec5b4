package org.casebook.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.statistics.Severity;
import org.casebook.writing.WritingAssignment;

/**
 * What one marker has to mark, in an order that is always the same and tells nothing.
 *
 * @param samples how many of the texts are sample answers
 * @param known the sample answers with what they earn; none before all of the pile is marked
 */
public record Pile(WritingAssignment assignment, List<PiledText> texts, int samples, List<Known> known) {

    public Pile {
        texts = List.copyOf(texts);
        known = List.copyOf(known);
    }

    /**
     * A sample answer that lay in the pile.
     *
     * @param place in the pile, from 0
     * @param given by this marker, in all
     */
    public record Known(int place, SampleAnswer sample, int given) {}

    /** How strict this marker is; nothing before all of the pile is marked. */
    public Optional<Severity> severity() {
        return Severity.of(
                known.stream().mapToDouble(Known::given).toArray(),
                known.stream().mapToDouble(each -> each.sample().sum()).toArray());
    }

    /** How many texts have points for every criterion. */
    public int marked() {
        return Math.toIntExact(
                texts.stream().filter(text -> text.points().isComplete()).count());
    }

    public boolean isDone() {
        return marked() == texts.size();
    }

    /** The place of the first text that isn't marked, from a place on and then from the start; nothing where all are. */
    public Optional<Integer> nextUnmarked(int from) {
        return IntStream.range(0, texts.size())
                .map(step -> (from + step) % texts.size())
                .filter(place -> !texts.get(place).points().isComplete())
                .boxed()
                .findFirst();
    }
}
