package org.casebook.adaptive.parallel;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Brings forms closer together: units of the same topic, size and kind change places, with each other or with those in no
 * form, as long as that helps (Swanson and Stocking 1993 work in this way).
 */
final class FormExchange {

    private static final int ROUNDS = 200;
    private static final double GAIN = 1e-6;

    private final int length;
    private final List<List<FormUnit>> forms = new ArrayList<>();
    private final IdentityHashMap<FormUnit, FormSums.Values> values = new IdentityHashMap<>();
    private final FormSums sums;
    private double apart;

    private FormExchange(List<FormUnit> units, List<List<FormUnit>> begun) {
        begun.forEach(form -> forms.add(new ArrayList<>(form)));
        sums = FormSums.of(forms);
        length = begun.getFirst().stream().mapToInt(FormUnit::size).sum();
        apart = sums.apart(length);
        var taken = forms.stream().flatMap(List::stream).toList();
        forms.add(new ArrayList<>(
                units.stream().filter(unit -> !taken.contains(unit)).toList()));
        units.forEach(unit -> values.put(unit, FormSums.Values.of(unit)));
    }

    /** The same forms, closer together. */
    static List<List<FormUnit>> improved(List<FormUnit> units, List<List<FormUnit>> begun) {
        var exchange = new FormExchange(units, begun);
        int round = 0;
        while (exchange.improve() && round < ROUNDS) {
            round++;
        }
        return exchange.forms.subList(0, begun.size());
    }

    private boolean improve() {
        boolean improved = false;
        for (int one = 0; one < forms.size() - 1; one++) {
            for (int other = one + 1; other < forms.size(); other++) {
                for (int here = 0; here < forms.get(one).size(); here++) {
                    for (int there = 0; there < forms.get(other).size(); there++) {
                        improved |= exchange(one, here, other, there);
                    }
                }
            }
        }
        return improved;
    }

    /** Exchanges two units if they may be and it helps. */
    private boolean exchange(int one, int here, int other, int there) {
        var mine = forms.get(one).get(here);
        var theirs = forms.get(other).get(there);
        if (!mine.isLike(theirs) || isBarred(theirs, one, here) || isBarred(mine, other, there)) {
            return false;
        }
        count(one, mine, theirs);
        count(other, theirs, mine);
        double now = sums.apart(length);
        if (now < apart - GAIN) {
            forms.get(one).set(here, theirs);
            forms.get(other).set(there, mine);
            apart = now;
            return true;
        }
        count(one, theirs, mine);
        count(other, mine, theirs);
        return false;
    }

    private void count(int form, FormUnit out, FormUnit in) {
        if (!isRest(form)) {
            sums.exchange(form, Objects.requireNonNull(values.get(out)), Objects.requireNonNull(values.get(in)));
        }
    }

    /** Whether a unit may not come to a place because of an enemy there. */
    private boolean isBarred(FormUnit unit, int form, int place) {
        return !isRest(form)
                && IntStream.range(0, forms.get(form).size())
                        .anyMatch(other ->
                                other != place && unit.isEnemyOf(forms.get(form).get(other)));
    }

    /** The last are in no form. */
    private boolean isRest(int form) {
        return form == forms.size() - 1;
    }
}
