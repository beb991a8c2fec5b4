package org.casebook.adaptive.parallel;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.casebook.adaptive.ScoreCurve;
import org.casebook.adaptive.TestItem;

/**
 * What goes into a form as a whole: a question, or a set of them in its order.
 *
 * @param items at least one, all of the first one's topic
 * @param kind how they are answered; forms get as many of each
 * @param enemies ids of items beside which it may not stand in a form
 */
public record FormUnit(List<TestItem> items, String kind, Set<String> enemies) {

    /** @throws IllegalArgumentException if it is empty or spans topics */
    public FormUnit {
        items = List.copyOf(items);
        enemies = Set.copyOf(enemies);
        if (items.isEmpty() || items.stream().map(TestItem::topic).distinct().count() > 1) {
            throw new IllegalArgumentException("a unit has items of one topic, not " + items);
        }
    }

    int size() {
        return items.size();
    }

    int topic() {
        return items.getFirst().topic();
    }

    /** Whether the other can take its place. */
    boolean isLike(FormUnit other) {
        return topic() == other.topic() && size() == other.size() && kind.equals(other.kind);
    }

    /** Whether the two may not stand in the same form. */
    boolean isEnemyOf(FormUnit other) {
        return !Collections.disjoint(enemies, other.ids()) || !Collections.disjoint(other.enemies, ids());
    }

    private Set<String> ids() {
        return items.stream().map(TestItem::id).collect(Collectors.toSet());
    }

    /** What it is expected to earn of its points, one a question, of somebody of an ability. */
    double points(double ability) {
        return sum(item -> ScoreCurve.points(item, ability));
    }

    double information(double ability) {
        return sum(item -> ScoreCurve.information(item, ability));
    }

    private double sum(ToDoubleFunction<TestItem> of) {
        return items.stream().mapToDouble(of).sum();
    }
}
