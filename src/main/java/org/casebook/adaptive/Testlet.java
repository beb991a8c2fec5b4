package org.casebook.adaptive;

/**
 * A set of items about one source, which share more than the ability: who has understood the source, or has not, is
 * better or worse at all of them. The testlet model (Bradlow, Wainer and Wang 1999) gives each student an effect γ ~ N(0,
 * σ²) per set, s + γ in place of s. Here γ is not followed. Of n items with the information p each at their difficulty, what
 * a normal γ leaves is n p / (1 + n p σ²); so each item's discrimination is shrunk by √(1 + n p σ²), and the set tells no
 * more together than it does in that model. Docs/engine.md says what that costs and what ignoring γ would.
 *
 * @param size how many items the set has, 1 or more
 * @param variance σ², of the effect in units of the ability's variance; 0 or more
 */
public record Testlet(int size, double variance) {

    /** What is taken for σ²: an assumption. Docs/engine.md has what other true values would do. */
    public static final double USUAL_VARIANCE = .3;

    private static final double TWELVE = 12;

    /** @throws IllegalArgumentException if a component is out of its range */
    public Testlet {
        if (size < 1 || !(variance >= 0) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException("a set of " + size + " items with variance " + variance);
        }
    }

    /** A set whose items go together as is usual. */
    public static Testlet of(int size) {
        return new Testlet(size, USUAL_VARIANCE);
    }

    /** An item as it counts within the set. */
    public TestItem discounted(TestItem item) {
        double shared = size * variance * information(item);
        return item.with(item.a() / Math.sqrt(1 + shared), item.difficulty());
    }

    /**
     * The information at the item's difficulty without guessing: a² times the variance of the score, which with equal
     * steps is that of a uniform one, m (m + 2) / 12, and 1 / 4 for right or wrong.
     */
    private static double information(TestItem item) {
        int full = item.fullScore();
        return item.a() * item.a() * full * (full + 2) / TWELVE;
    }
}
