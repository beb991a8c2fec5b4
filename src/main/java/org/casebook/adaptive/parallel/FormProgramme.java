package org.casebook.adaptive.parallel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The mixed-integer programme: x(u, f) is 1 where unit u is in form f. Each form has its share of each topic, no unit is in
 * two, no enemies are in one, the number of each kind differs by {@value #KINDS_APART} at most. What is made as small as it
 * can be is y, by how many times their tolerances the forms are apart in expected points and in information, at any of the
 * abilities; below a part of it that nobody would notice, it is good enough.
 */
final class FormProgramme {

    private static final int KINDS_APART = 1;

    /** In tolerances. */
    private static final double GOOD_ENOUGH = .5;

    private final List<FormUnit> units;
    private final int forms;
    private final int[] perTopic;
    private final int length;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<List<Variable>> in = new ArrayList<>();

    FormProgramme(List<FormUnit> units, int forms, int[] perTopic, Duration timeLimit) {
        this.units = units;
        this.forms = forms;
        this.perTopic = perTopic;
        this.length = IntStream.of(perTopic).sum();
        model.options.time_abort = timeLimit.toMillis();
        model.options.time_suffice = timeLimit.toMillis();
    }

    /** The forms; nothing where there are none, or none was found in time. */
    Optional<List<List<FormUnit>>> solve() {
        for (int unit = 0; unit < units.size(); unit++) {
            var places = new ArrayList<Variable>();
            var once = model.newExpression("once" + unit).upper(1);
            for (int form = 0; form < forms; form++) {
                var place = model.newVariable("x" + unit + "," + form).binary();
                places.add(place);
                once.set(place, 1);
            }
            in.add(places);
        }
        topics();
        enemies();
        kinds();
        var apart = model.newVariable("y").lower(GOOD_ENOUGH).weight(1);
        for (double ability : FormDifference.ABILITIES) {
            double mean = units.stream()
                            .mapToDouble(unit -> unit.information(ability))
                            .sum()
                    / units.stream().mapToInt(FormUnit::size).sum();
            within("p" + ability, unit -> unit.points(ability), apart, ParallelForms.POINTS_TOLERANCE * length);
            within(
                    "i" + ability,
                    unit -> unit.information(ability),
                    apart,
                    ParallelForms.INFORMATION_TOLERANCE * mean * length);
        }
        var found = model.minimise();
        return found.getState().isFeasible() ? Optional.of(read()) : Optional.empty();
    }

    private void topics() {
        for (int form = 0; form < forms; form++) {
            for (int topic = 0; topic < perTopic.length; topic++) {
                var count = model.newExpression("t" + topic + "," + form).level(perTopic[topic]);
                for (int unit = 0; unit < units.size(); unit++) {
                    if (units.get(unit).topic() == topic) {
                        count.set(in.get(unit).get(form), units.get(unit).size());
                    }
                }
            }
        }
    }

    private void enemies() {
        for (int one = 0; one < units.size(); one++) {
            for (int other = one + 1; other < units.size(); other++) {
                if (units.get(one).isEnemyOf(units.get(other))) {
                    for (int form = 0; form < forms; form++) {
                        model.newExpression("e" + one + "," + other + "," + form)
                                .upper(1)
                                .set(in.get(one).get(form), 1)
                                .set(in.get(other).get(form), 1);
                    }
                }
            }
        }
    }

    private void kinds() {
        units.stream().map(FormUnit::kind).distinct().forEach(kind -> {
            var least = model.newVariable("k" + kind).lower(0);
            for (int form = 0; form < forms; form++) {
                var over = model.newExpression("k" + kind + "," + form).lower(0).upper(KINDS_APART);
                over.set(least, -1);
                for (int unit = 0; unit < units.size(); unit++) {
                    if (units.get(unit).kind().equals(kind)) {
                        over.set(in.get(unit).get(form), 1);
                    }
                }
            }
        });
    }

    /** All forms' sums lie between the least and y tolerances above it. */
    private void within(String name, ToDoubleFunction<FormUnit> of, Variable apart, double tolerance) {
        var least = model.newVariable(name).lower(0);
        for (int form = 0; form < forms; form++) {
            var over = model.newExpression(name + ",over" + form).lower(0);
            var under = model.newExpression(name + ",under" + form).upper(0);
            over.set(least, -1);
            under.set(least, -1);
            under.set(apart, -tolerance);
            for (int unit = 0; unit < units.size(); unit++) {
                double value = of.applyAsDouble(units.get(unit));
                over.set(in.get(unit).get(form), value);
                under.set(in.get(unit).get(form), value);
            }
        }
    }

    private List<List<FormUnit>> read() {
        return IntStream.range(0, forms)
                .mapToObj(form -> IntStream.range(0, units.size())
                        .filter(unit -> in.get(unit).get(form).getValue().doubleValue() > .5)
                        .mapToObj(units::get)
                        .toList())
                .toList();
    }
}
