package org.casebook.adaptive.calibration;

import java.util.List;
import java.util.function.Predicate;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;

/**
 * By how much ln a is above the experts' on average: they can't know how sharp their questions are as a whole. Items
 * with partial credit have an average of their own, because a step is another thing than an answer.
 */
record Sharpness(double marked, double partial) {

    Sharpness() {
        this(0, 0);
    }

    static Sharpness of(List<TestItem> experts, List<TestItem> items, Evidence evidence) {
        return new Sharpness(
                mean(experts, items, evidence, item -> !(item instanceof PartialCreditItem)),
                mean(experts, items, evidence, PartialCreditItem.class::isInstance));
    }

    /** Over the items that have answers; the others have nothing to say. */
    private static double mean(
            List<TestItem> experts, List<TestItem> items, Evidence evidence, Predicate<TestItem> kind) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (kind.test(items.get(i)) && !evidence.of(i).isEmpty()) {
                sum += Math.log(items.get(i).a() / experts.get(i).a());
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    double of(TestItem item) {
        return item instanceof PartialCreditItem ? partial : marked;
    }
}
