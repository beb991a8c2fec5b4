package org.casebook.results.analysis;

import java.util.function.Supplier;

/** A statistic, or that there is too little to rest it on: it is withheld then, not guessed. */
public sealed interface Statistic<T> {

    /** There is enough. */
    record Known<T>(T value) implements Statistic<T> {}

    /**
     * There is too little.
     *
     * @param needs how many answers or students it takes
     * @param has how many there are
     */
    record Withheld<T>(int needs, int has) implements Statistic<T> {}

    /** The statistic if there is enough for it. */
    static <T> Statistic<T> of(int has, int needs, Supplier<T> value) {
        return has < needs ? new Withheld<>(needs, has) : new Known<>(value.get());
    }
}
