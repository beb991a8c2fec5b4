package org.casebook.recall;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.attempt.AnswerHistory.Askable;

/**
 * In what order a round asks: what was asked least comes first, so that a question that was missed comes back after the
 * others, and never twice in a row while another is open.
 *
 * @param items what was asked so far, in order
 * @param askable what may be asked now, by version; what has gone from it is asked no more
 */
record RoundOrder(RecallRound round, List<RecallItem> items, Map<UUID, Askable> askable) {

    /** The next question, and the place of what it is asked for. */
    record Next(int target, Askable question) {}

    Optional<Next> next() {
        int last = items.isEmpty() ? -1 : items.getLast().target();
        return IntStream.range(0, targets().size())
                .filter(this::isOpen)
                .boxed()
                .min(Comparator.<Integer>comparingInt(target -> target == last ? 1 : 0)
                        .thenComparingLong(this::asked)
                        .thenComparingInt(target -> target))
                .map(target -> new Next(target, question(target)));
    }

    /** How many of the round's questions are through: right once, or where one try is all, answered. */
    int done() {
        return (int) IntStream.range(0, targets().size())
                .filter(target -> !isOpen(target))
                .count();
    }

    /** How many were right at the first try. */
    int rightAtOnce() {
        return (int) IntStream.range(0, targets().size())
                .filter(target -> items.stream()
                        .filter(item -> asks(item, target))
                        .findFirst()
                        .filter(RecallItem::isRight)
                        .isPresent())
                .count();
    }

    private boolean isOpen(int target) {
        boolean once = round.purpose() == Purpose.SECTION;
        return askable.containsKey(targets().get(target).question())
                && items.stream().noneMatch(item -> asks(item, target) && (once ? item.isAnswered() : item.isRight()));
    }

    /** Whether it asks the very question, and not the one before it. */
    private boolean asks(RecallItem item, int target) {
        return item.target() == target
                && item.questionVersion().equals(targets().get(target).question());
    }

    private long asked(int target) {
        return items.stream().filter(item -> item.target() == target).count();
    }

    private Askable question(int target) {
        var variant = targets().get(target).variant();
        var first = variant == null || asked(target) > 0 ? null : askable.get(variant);
        return first == null
                ? Objects.requireNonNull(askable.get(targets().get(target).question()))
                : first;
    }

    private List<RecallTarget> targets() {
        return round.targets();
    }
}
