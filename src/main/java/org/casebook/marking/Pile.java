package org.casebook.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.statistics.Severity;
import org.casebook.writing.WritingAssignment;

/**
 * What one marker has to mark, in an order that is always the same and tells nothing.
 *
 * @param samples how many of the texts are sample answers
 * @param severity of this marker by the sample answers; nothing before all of the pile is marked
 */
public record Pile(WritingAssignment assignment, List<PiledText> texts, int samples, Optional<Severity> severity) {

    public Pile {
        texts = List.copyOf(texts);
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
