package org.casebook.course.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Left sides to match with right sides. Right side {@code i} belongs to left side {@code i}; those beyond the left
 * sides belong to none.
 */
public record Matching(Head head, List<Pair> pairs, List<Extra> extras) implements Question {

    /** A left side, its right side, and why they belong together; all safe inline HTML. */
    public record Pair(String left, String right, String note) {}

    /** A right side that belongs to no left side, and why; both safe inline HTML. */
    public record Extra(String right, String why) {}

    public Matching {
        pairs = List.copyOf(pairs);
        extras = List.copyOf(extras);
    }

    /** The right sides in the file's order: those of the pairs, then the extras. */
    public List<String> rights() {
        var rights = new ArrayList<String>();
        pairs.forEach(pair -> rights.add(pair.right()));
        extras.forEach(extra -> rights.add(extra.right()));
        return rights;
    }

    @Override
    public int shuffled() {
        return pairs.size() + extras.size();
    }

    /** One over the number of ways to give every left side a right side of its own. */
    @Override
    public double guessing() {
        double ways = 1;
        for (int taken = 0; taken < pairs.size(); taken++) {
            ways *= shuffled() - taken;
        }
        return 1 / ways;
    }

    /** One for each pair; without extras one less, since the last pair then follows from the others. */
    @Override
    public int fullPoints() {
        return extras.isEmpty() ? Math.max(1, pairs.size() - 1) : pairs.size();
    }

    @Override
    public Marking markAttempt(Response response) {
        var given = Responses.as(Response.Matched.class, response).rights();
        if (given.size() != pairs.size()) {
            throw new IllegalArgumentException("every left side needs a right side: " + given);
        }
        given.forEach(right -> Responses.requirePlace(right, shuffled()));
        var remarks = new ArrayList<Marking.Remark>();
        for (int left = 0; left < pairs.size(); left++) {
            remarks.add(remark(left, given.get(left)));
        }
        int right = (int) remarks.stream().filter(Marking.Remark::right).count();
        boolean correct = right == pairs.size();
        return new Marking(correct, remarks, correct ? fullPoints() : Math.min(right, fullPoints() - 1), fullPoints());
    }

    private Marking.Remark remark(int left, int right) {
        var pair = pairs.get(left);
        var about = pair.left() + " – " + rights().get(right);
        if (left == right) {
            return new Marking.Remark(about, true, pair.note());
        }
        // What was chosen has a place of its own, or belongs to nothing: either is worth knowing.
        var chosen = right < pairs.size()
                ? "This goes with: " + sentence(pairs.get(right).left())
                : extras.get(right - pairs.size()).why();
        return new Marking.Remark(
                about, false, chosen + " The match is: " + sentence(pair.right()) + " " + pair.note());
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
