package org.casebook.course.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import org.casebook.course.Goal;
import org.casebook.course.Goals;

/** Reads {@code quality} in {@code course.yaml}. */
final class GoalsReader {

    private GoalsReader() {}

    static Goals read(YamlNode node) {
        var values = new EnumMap<Goal, Double>(Goal.class);
        for (var goal : Goal.values()) {
            node.find(goal.key()).ifPresent(value -> {
                double given = value.decimal().doubleValue();
                if (given < goal.least() || given > goal.most()) {
                    value.report(
                            "'" + goal.key() + "' must be from " + plain(goal.least()) + " to " + plain(goal.most()));
                }
                values.put(goal, given);
            });
        }
        node.close();
        return new Goals(values);
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
