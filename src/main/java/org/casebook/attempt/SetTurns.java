package org.casebook.attempt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.bank.BankItem;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Stimulus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When an attempt asks a set of questions about a source, and which are whole: a set is asked from its first question to
 * its last, or not at all. Left to itself the engine would hardly ask any, because questions that go together tell less:
 * docs/decisions/sets.md.
 */
@Component
record SetTurns(QuestionBank bank) {

    /** What part of an attempt sets may be. */
    private static final double MOST = 1 / 3.0;

    /** By how many questions a set may go beyond its topic's share. */
    private static final int OVER = 1;

    private static final double TIE = 1e-9;

    /** The questions that stand for themselves. */
    static List<BankItem> single(List<BankItem> items) {
        return items.stream().filter(item -> item.question().stimulus() == null).toList();
    }

    /** What is still to be asked of the set that the latest question is of, in the set's order. */
    List<BankItem> rest(List<BankItem> left, List<AttemptItem> soFar) {
        var stimulus = soFar.isEmpty() ? null : stimulus(soFar.getLast());
        return stimulus == null ? List.of() : ofSet(stimulus, left);
    }

    /** Whether the latest question is of a set of which others follow. */
    boolean isWithin(List<AttemptItem> soFar) {
        var stimulus = soFar.isEmpty() ? null : stimulus(soFar.getLast());
        return stimulus != null && !asked(soFar).containsAll(stimulus.questions());
    }

    /**
     * The sets of which one is to begin now; none where it is a single question's turn.
     *
     * @param left what can still be asked
     * @param fresh whether the student has not met a question
     * @param share of the whole attempt that a topic has
     */
    List<List<BankItem>> due(
            Attempt attempt,
            List<BankItem> left,
            List<AttemptItem> soFar,
            Predicate<BankItem> fresh,
            Map<String, Double> share) {
        var fitting = whole(left).stream()
                .filter(set -> set.stream().allMatch(fresh))
                .filter(set -> fits(attempt, set, soFar, share))
                .toList();
        if (fitting.isEmpty()) {
            return List.of();
        }
        int size = fitting.stream().mapToInt(List::size).min().orElseThrow();
        return soFar.size() < turn(attempt, begun(soFar), size) ? List.of() : fitting;
    }

    /**
     * After how many questions the next set begins, if it fits. Each set has a stretch of the attempt of which it is the
     * greatest part that it may be, and begins somewhere in that stretch's first half, so that it still finds room; where
     * the end isn't known, after what has to come before the first.
     */
    private static int turn(Attempt attempt, int begun, int size) {
        int stretch = (int) Math.ceil(size / MOST);
        int before = attempt.untilSure() ? stretch - size : 0;
        return before + begun * stretch + random(attempt, begun).nextInt(stretch / 2);
    }

    private int begun(List<AttemptItem> soFar) {
        return (int) soFar.stream()
                .map(this::stimulus)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Sets all of whose questions can be asked, each in its order. */
    private static Collection<List<BankItem>> whole(List<BankItem> left) {
        Map<String, List<BankItem>> sets = new LinkedHashMap<>();
        for (var item : left) {
            var stimulus = item.question().stimulus();
            if (stimulus != null && stimulus.beginsWith(item.question())) {
                var set = ofSet(stimulus, left);
                if (set.size() == stimulus.questions().size()) {
                    sets.put(stimulus.id(), set);
                }
            }
        }
        return sets.values();
    }

    private boolean fits(Attempt attempt, List<BankItem> set, List<AttemptItem> soFar, Map<String, Double> share) {
        var topic = set.getFirst().question().topic();
        int inSets = count(soFar, item -> stimulus(item) != null) + set.size();
        int length = attempt.untilSure() ? soFar.size() + set.size() : attempt.maxItems();
        return soFar.size() + set.size() <= attempt.maxItems()
                && inSets <= MOST * length
                && isDue(topic, soFar, share)
                && (attempt.untilSure()
                        || onTopic(topic, soFar) + set.size()
                                <= Math.ceil(share.getOrDefault(topic, 0.0) * length) + OVER);
    }

    /** Whether no other topic is further below its share. */
    private boolean isDue(String topic, List<AttemptItem> soFar, Map<String, Double> share) {
        double own = share.getOrDefault(topic, 0.0);
        return own > 0
                && share.entrySet().stream()
                        .allMatch(other ->
                                onTopic(topic, soFar) / own <= onTopic(other.getKey(), soFar) / other.getValue() + TIE);
    }

    private int onTopic(String topic, List<AttemptItem> soFar) {
        return count(
                soFar, item -> bank.question(item.questionVersion()).topic().equals(topic));
    }

    private static int count(List<AttemptItem> items, Predicate<AttemptItem> what) {
        return (int) items.stream().filter(what).count();
    }

    private static List<BankItem> ofSet(Stimulus stimulus, List<BankItem> left) {
        var set = new ArrayList<BankItem>();
        for (var id : stimulus.questions()) {
            left.stream().filter(item -> item.question().id().equals(id)).forEach(set::add);
        }
        return set;
    }

    private Set<String> asked(List<AttemptItem> soFar) {
        return soFar.stream()
                .map(item -> bank.question(item.questionVersion()).id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private @Nullable Stimulus stimulus(AttemptItem item) {
        return bank.question(item.questionVersion()).stimulus();
    }

    /** As after a crash between choice and commit, the same turn comes again. */
    private static Random random(Attempt attempt, int begun) {
        return new Random(attempt.seed() * 1_000_033L + begun);
    }
}
