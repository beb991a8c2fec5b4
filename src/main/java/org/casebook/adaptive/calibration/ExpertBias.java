package org.casebook.adaptive.calibration;

import java.util.List;
import java.util.function.Predicate;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;

/**
 * What all answers together say of the experts. They can't know how sharp their questions are as a whole, and they tend
 * to spread them too far: who rates with an error calls some questions the hardest that are only hard. Items with partial
 * credit have a bias of their own, because a step is another thing than an answer.
 */
record ExpertBias(Habit marked, Habit partial) {

    /** How far the spread is expected to be from what the experts say: as far, give or take this. */
    private static final double TRUST_IN_SPREAD = .2;

    /** How far ln a is expected to lie from what the experts say on average: not at all, give or take this. */
    private static final double TRUST_IN_SHARPNESS = .2;

    /**
     * The habit with one kind of items.
     *
     * @param sharper by how much ln a is above the experts' on average, shrunk towards 0
     * @param centre the middle of the experts' difficulties, which stays where it is
     * @param spread how many times as far from it the difficulties are as the experts say
     */
    record Habit(double sharper, double centre, double spread) {

        private static final Habit NONE = new Habit(0, 0, 1);
    }

    ExpertBias() {
        this(Habit.NONE, Habit.NONE);
    }

    static ExpertBias of(List<TestItem> experts, List<TestItem> items, Evidence evidence, ShrinkagePrior trust) {
        return new ExpertBias(
                habit(experts, items, evidence, trust, item -> !(item instanceof PartialCreditItem)),
                habit(experts, items, evidence, trust, PartialCreditItem.class::isInstance));
    }

    /** Over the items that have answers; the others have nothing to say. */
    private static Habit habit(
            List<TestItem> experts,
            List<TestItem> items,
            Evidence evidence,
            ShrinkagePrior trust,
            Predicate<TestItem> kind) {
        double sharper = 0;
        double centre = 0;
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (kind.test(items.get(i)) && !evidence.of(i).isEmpty()) {
                sharper += Math.log(items.get(i).a() / experts.get(i).a());
                centre += experts.get(i).difficulty();
                count++;
            }
        }
        if (count == 0) {
            return Habit.NONE;
        }
        centre /= count;
        double doubt = trust.difficulty() * trust.difficulty() / (TRUST_IN_SPREAD * TRUST_IN_SPREAD);
        double together = doubt;
        double square = doubt;
        for (int i = 0; i < items.size(); i++) {
            if (kind.test(items.get(i)) && !evidence.of(i).isEmpty()) {
                double said = experts.get(i).difficulty() - centre;
                together += said * (items.get(i).difficulty() - centre);
                square += said * said;
            }
        }
        // Without it what few answers say of a would feed on itself from round to round.
        double reserve =
                trust.logDiscrimination() * trust.logDiscrimination() / (TRUST_IN_SHARPNESS * TRUST_IN_SHARPNESS);
        return new Habit(sharper / (count + reserve), centre, together / square);
    }

    private Habit of(TestItem item) {
        return item instanceof PartialCreditItem ? partial : marked;
    }

    /** The item that the expert would have given without this bias. */
    TestItem adjusted(TestItem expert) {
        var habit = of(expert);
        double difficulty = habit.centre + habit.spread * (expert.difficulty() - habit.centre);
        return expert.with(expert.a() * Math.exp(habit.sharper), difficulty);
    }
}
