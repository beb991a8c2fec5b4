package org.casebook.adaptive.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * What would have been foreseen of each answer in some histories by those before it: of first answers nothing, and nothing
 * of those on the same day, for what comes back in the same round is known.
 */
public final class Predictions {

    private Predictions() {}

    /**
     * A prediction beside what came.
     *
     * @param day when the answer was
     * @param chance of a right answer, in (0, 1)
     * @param lastRight whether the first answer of the day before it was right
     */
    public record Prediction(double day, double chance, boolean lastRight, boolean right) {}

    /** @param histories the answers to each memory of each student, in their order */
    public static List<Prediction> of(ForgettingModel model, List<List<Review>> histories) {
        var predictions = new ArrayList<Prediction>();
        for (var history : histories) {
            Memory memory = null;
            boolean lastRight = false;
            for (var review : history) {
                if (memory == null) {
                    memory = model.first(review.recall(), review.day());
                    lastRight = review.isRight();
                } else {
                    if (review.day() - memory.day() >= ForgettingModel.SAME_DAY) {
                        double chance = model.right(memory, review.day(), review.guessing());
                        predictions.add(new Prediction(review.day(), chance, lastRight, review.isRight()));
                        lastRight = review.isRight();
                    }
                    memory = model.after(memory, review.recall(), review.day());
                }
            }
        }
        return predictions;
    }
}
