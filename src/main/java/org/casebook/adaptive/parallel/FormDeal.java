package org.casebook.adaptive.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in for the programme when its time is up: units are dealt in turns, sets first, to all forms of one kind. */
final class FormDeal {

    private final List<FormUnit> left;
    private final int[] perTopic;
    private final List<List<FormUnit>> forms;

    FormDeal(List<FormUnit> units, int forms, int[] perTopic) {
        this.left = new ArrayList<>(units);
        this.perTopic = perTopic;
        this.forms = IntStream.range(0, forms)
                .<List<FormUnit>>mapToObj(_ -> new ArrayList<>())
                .toList();
    }

    /** The forms; nothing where not all become full in this way. */
    Optional<List<List<FormUnit>>> deal() {
        for (int topic = 0; topic < perTopic.length; topic++) {
            for (int size = perTopic[topic]; size > 0; size--) {
                boolean dealt = true;
                while (dealt) {
                    dealt = turn(topic, size);
                }
            }
        }
        int length = IntStream.of(perTopic).sum();
        return forms.stream()
                        .allMatch(form -> form.stream().mapToInt(FormUnit::size).sum() == length)
                ? Optional.of(forms)
                : Optional.empty();
    }

    /** Each form gets one; sets only if all get one, single questions as long as there is room. */
    private boolean turn(int topic, int size) {
        List<Optional<FormUnit>> drawn = new ArrayList<>();
        var taken = new ArrayList<FormUnit>();
        for (var form : forms) {
            var unit = choice(topic, size, taken)
                    .filter(each -> on(form, topic) + size <= perTopic[topic])
                    .filter(each -> form.stream().noneMatch(each::isEnemyOf))
                    .findFirst();
            unit.ifPresent(taken::add);
            drawn.add(unit);
        }
        if (taken.isEmpty() || size > 1 && taken.size() < forms.size()) {
            return false;
        }
        for (int form = 0; form < forms.size(); form++) {
            int to = form;
            drawn.get(form).ifPresent(unit -> forms.get(to).add(unit));
        }
        left.removeAll(taken);
        return true;
    }

    /** Of the kind that this turn began with first, then of those of which most are left. */
    private Stream<FormUnit> choice(int topic, int size, List<FormUnit> taken) {
        var fitting = left.stream()
                .filter(unit -> unit.topic() == topic && unit.size() == size && !taken.contains(unit))
                .toList();
        Map<String, Long> kinds =
                fitting.stream().collect(Collectors.groupingBy(FormUnit::kind, Collectors.counting()));
        var begun = taken.isEmpty() ? "" : taken.getFirst().kind();
        Function<FormUnit, Long> rank =
                unit -> unit.kind().equals(begun) ? Long.MAX_VALUE : kinds.getOrDefault(unit.kind(), 0L);
        return fitting.stream().sorted(Comparator.comparing(rank).reversed());
    }

    private static int on(List<FormUnit> form, int topic) {
        return form.stream()
                .filter(unit -> unit.topic() == topic)
                .mapToInt(FormUnit::size)
                .sum();
    }
}
