package org.casebook.course.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Left sides to match with right sides. Several left sides may have the same right side, which is offered once; some
 * right sides may belong to none.
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

    /** The right sides in the file's order: those of the pairs, each once, then the extras. */
    public List<String> rights() {
        var rights = new ArrayList<>(ofPairs());
        extras.forEach(extra -> rights.add(extra.right()));
        return rights;
    }

    /** For each left side in turn the place of its right side among {@link #rights}. */
    public List<Integer> key() {
        var rights = ofPairs();
        return pairs.stream().map(pair -> rights.indexOf(pair.right())).toList();
    }

    private List<String> ofPairs() {
        return pairs.stream().map(Pair::right).distinct().toList();
    }

    /** Whether every left side has a right side of its own. */
    private boolean isOneToOne() {
        return ofPairs().size() == pairs.size();
    }

    @Override
    public List<String> parts() {
        return rights();
    }

    /**
     * One over the number of ways to give every left side a right side: one of its own, or where some share theirs, any.
     */
    @Override
    public double guessing() {
        int rights = shuffled();
        double ways = 1;
        for (int taken = 0; taken < pairs.size(); taken++) {
            ways *= isOneToOne() ? rights - taken : rights;
        }
        return 1 / ways;
    }

    /** One for each pair; one less where the last pair follows from the others. */
    @Override
    public int fullPoints() {
        return extras.isEmpty() && isOneToOne() ? Math.max(1, pairs.size() - 1) : pairs.size();
    }

    @Override
    public Score scoreAttempt(Response response) {
        var given = Responses.as(Response.Matched.class, response).rights();
        if (given.size() != pairs.size()) {
            throw new IllegalArgumentException("every left side needs a right side: " + given);
        }
        given.forEach(right -> Responses.requirePlace(right, shuffled()));
        var remarks = new ArrayList<Score.Remark>();
        var key = key();
        for (int left = 0; left < pairs.size(); left++) {
            remarks.add(remark(left, given.get(left), key));
        }
        int right = (int) remarks.stream().filter(Score.Remark::right).count();
        boolean correct = right == pairs.size();
        return new Score(correct, remarks, correct ? fullPoints() : Math.min(right, fullPoints() - 1), fullPoints());
    }

    private Score.Remark remark(int left, int right, List<Integer> key) {
        var pair = pairs.get(left);
        var about = pair.left() + " – " + rights().get(right);
        if (key.get(left) == right) {
            return new Score.Remark(about, true, pair.note());
        }
        // What was chosen has a place of its own, or belongs to nothing: either is worth knowing.
        int extra = right - ofPairs().size();
        var chosen = extra < 0
                ? "This goes with: " + sentence(lefts(right, key))
                : extras.get(extra).why();
        return new Score.Remark(
                about, false, (chosen + " The match is: " + sentence(pair.right()) + " " + pair.note()).strip());
    }

    private String lefts(int right, List<Integer> key) {
        return IntStream.range(0, pairs.size())
                .filter(left -> key.get(left) == right)
                .mapToObj(left -> pairs.get(left).left())
                .collect(Collectors.joining("; "));
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
