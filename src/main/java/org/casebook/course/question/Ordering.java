package org.casebook.course.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Items to put in order.
 *
 * @param items in the right order
 */
public record Ordering(Head head, List<Item> items) implements Question {

    /**
     * One item.
     *
     * @param text safe inline HTML
     * @param note why it stands where it stands (a date, a number), as safe inline HTML
     */
    public record Item(String text, String note) {}

    public Ordering {
        items = List.copyOf(items);
    }

    @Override
    public List<String> parts() {
        return items.stream().map(Item::text).toList();
    }

    /** One over the number of orders. */
    @Override
    public double guessing() {
        double orders = 1;
        for (int n = 2; n <= items.size(); n++) {
            orders *= n;
        }
        return 1 / orders;
    }

    /** One for each two neighbours of the right order. */
    @Override
    public int fullPoints() {
        return items.size() - 1;
    }

    /** Neighbours that stand the right way round: unlike places, they are not all lost by one item at the wrong end. */
    private static int points(List<Integer> given) {
        int points = 0;
        for (int item = 1; item < given.size(); item++) {
            points += given.indexOf(item - 1) < given.indexOf(item) ? 1 : 0;
        }
        return points;
    }

    /** Remarks on the items in the order given, so that a reader sees each where they put it. */
    @Override
    public Score scoreAttempt(Response response) {
        var given = Responses.as(Response.Ordered.class, response).items();
        given.forEach(place -> Responses.requirePlace(place, items.size()));
        if (given.size() != items.size() || new HashSet<>(given).size() != items.size()) {
            throw new IllegalArgumentException("every item must be placed once: " + given);
        }
        var remarks = new ArrayList<Score.Remark>();
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(given.get(place));
            boolean right = given.get(place) == place;
            var text =
                    right ? item.note() : ("Belongs in place " + (given.get(place) + 1) + ". " + item.note()).strip();
            remarks.add(new Score.Remark(item.text(), right, text));
        }
        boolean correct = remarks.stream().allMatch(Score.Remark::right);
        return new Score(correct, remarks, points(given), fullPoints());
    }
}
