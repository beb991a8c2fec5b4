package org.casebook.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casebook.course.question.Question;

/** The order in which a question's parts are shown. */
public final class PartOrder {

    private PartOrder() {}

    /** A random order that isn't the file's, where there is another. */
    public static List<Integer> shuffled(Question question, Random random) {
        int parts = question.shuffled();
        var order = new ArrayList<>(IntStream.range(0, parts).boxed().toList());
        var original = List.copyOf(order);
        do {
            Collections.shuffle(order, random);
        } while (parts > 1 && order.equals(original));
        return order;
    }
}
