package org.casebook.teaching.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.attempt.PaperItem;
import org.casebook.course.Mastery;

/** Forms as a teacher puts them together before they save them: of units, which are questions or whole sets. */
final class PaperDraft {

    /** In place of nothing. */
    static final int NOTHING = -1;

    private final List<List<List<PaperItem>>> forms = new ArrayList<>();

    PaperDraft(List<List<PaperItem>> saved) {
        show(saved);
    }

    void show(List<List<PaperItem>> wanted) {
        forms.clear();
        wanted.forEach(form -> forms.add(units(form)));
    }

    int size() {
        return forms.size();
    }

    List<List<PaperItem>> units(int form) {
        return List.copyOf(forms.get(form));
    }

    /** The questions of a form in their order. */
    List<PaperItem> items(int form) {
        return forms.get(form).stream().flatMap(List::stream).toList();
    }

    List<List<UUID>> versions() {
        return forms.stream()
                .map(form -> form.stream()
                        .flatMap(List::stream)
                        .map(PaperItem::version)
                        .toList())
                .toList();
    }

    /** Lets a unit change places with its neighbour. */
    void move(int form, int from, int to) {
        var units = forms.get(form);
        units.add(to, units.remove(from));
    }

    void take(int form, int place) {
        forms.get(form).remove(place);
    }

    void add(int form, List<PaperItem> unit) {
        forms.get(form).add(unit);
    }

    void swap(int form, int place, List<PaperItem> unit) {
        forms.get(form).set(place, unit);
    }

    /** One empty form, to be filled by hand. */
    void clear() {
        forms.clear();
        forms.add(new ArrayList<>());
    }

    /** What can come into a form, or in a unit's place: in no form yet, and no enemy of what else is in this one. */
    List<List<PaperItem>> fitting(List<PaperItem> choice, int form, int insteadOf) {
        var used = new HashSet<String>();
        forms.forEach(each -> each.forEach(
                unit -> unit.forEach(item -> used.add(item.question().id()))));
        var beside = new ArrayList<>(forms.get(form));
        if (insteadOf != NOTHING) {
            beside.remove(insteadOf);
        }
        var others = beside.stream().flatMap(List::stream).toList();
        return units(choice).stream()
                .filter(unit -> unit.stream()
                        .noneMatch(item -> used.contains(item.question().id())))
                .filter(unit ->
                        unit.stream().allMatch(item -> others.stream().noneMatch(other -> areEnemies(item, other))))
                .toList();
    }

    /** What can come in a unit's place, that which is most like it first: of its topic and length. */
    List<List<PaperItem>> alike(List<PaperItem> choice, int form, int place) {
        var unit = forms.get(form).get(place);
        return fitting(choice, form, place).stream()
                .filter(other -> other.size() == unit.size()
                        && other.getFirst()
                                .question()
                                .topic()
                                .equals(unit.getFirst().question().topic()))
                .sorted(Comparator.comparingDouble(other -> apart(unit, other)))
                .toList();
    }

    private static double apart(List<PaperItem> one, List<PaperItem> other) {
        return Stream.of(Mastery.values())
                .mapToDouble(mastery -> Math.abs(expected(one, mastery) - expected(other, mastery)))
                .sum();
    }

    /** The points that are expected of somebody, one a question; none for what nobody is asked. */
    static double expected(List<PaperItem> items, Mastery mastery) {
        return items.stream()
                .filter(item -> !item.voided())
                .mapToDouble(item -> item.expected(mastery))
                .sum();
    }

    /** The most that somebody is expected to earn on one form more than on another. */
    double mostApart() {
        return Stream.of(Mastery.values())
                .map(mastery -> forms.stream()
                        .mapToDouble(form -> form.stream()
                                .mapToDouble(unit -> expected(unit, mastery))
                                .sum())
                        .summaryStatistics())
                .mapToDouble(sums -> sums.getMax() - sums.getMin())
                .max()
                .orElse(0);
    }

    private static boolean areEnemies(PaperItem one, PaperItem other) {
        return one.question().head().enemies().contains(other.question().id())
                || other.question().head().enemies().contains(one.question().id());
    }

    /** Single questions, and sets together in their order. */
    private static List<List<PaperItem>> units(List<PaperItem> items) {
        var units = new ArrayList<List<PaperItem>>();
        for (var item : items) {
            var stimulus = item.question().stimulus();
            if (stimulus == null) {
                units.add(List.of(item));
            } else if (stimulus.beginsWith(item.question())) {
                units.add(stimulus.questions().stream()
                        .flatMap(id -> items.stream()
                                .filter(each -> each.question().id().equals(id)))
                        .toList());
            }
        }
        return units;
    }
}
