package org.casebook.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Item;

/** Draws what a simulation needs. Every draw depends on nothing but its seed. */
public final class Draws {

    /** What a stream of random numbers is for; streams of one seed are independent. */
    enum Stream {
        ABILITIES,
        ANSWERS,
        CHOICES,
        ITEMS,
        EXPERTS,
        REHEARSAL
    }

    private Draws() {}

    /** A generator for one of a seed's streams, and there for one of many purposes, such as a student. */
    @SuppressWarnings("EnumOrdinal") // a stream's place is its number: nothing else is drawn from it
    static RandomGenerator generator(long seed, Stream stream, long number) {
        var seeds = new SplittableRandom(seed * Stream.values().length + stream.ordinal());
        return new SplittableRandom(seeds.nextLong() ^ (number * 0x9E3779B97F4A7C15L));
    }

    /** Students of the population that the engine's prior describes: abilities N(0, 1), equally correlated. */
    public static List<Student> students(int count, int topics, double correlation, long seed) {
        var random = generator(seed, Stream.ABILITIES, 0);
        var factor = cholesky(Ability.prior(topics, correlation));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Student("s" + number, abilities(factor, random)))
                .toList();
    }

    private static double[] abilities(double[][] factor, RandomGenerator random) {
        var abilities = new double[factor.length];
        for (int column = 0; column < factor.length; column++) {
            double normal = random.nextGaussian();
            for (int row = column; row < factor.length; row++) {
                abilities[row] += factor[row][column] * normal;
            }
        }
        return abilities;
    }

    static double[][] cholesky(Ability prior) {
        int topics = prior.topics();
        var factor = new double[topics][topics];
        for (int row = 0; row < topics; row++) {
            for (int column = 0; column <= row; column++) {
                double left = prior.covariance(row, column);
                for (int k = 0; k < column; k++) {
                    left -= factor[row][k] * factor[column][k];
                }
                factor[row][column] = row == column ? Math.sqrt(left) : left / factor[column][column];
            }
        }
        return factor;
    }

    /** A bank as the table has it: a log-normal(.2, .3), b normal, c = .2. */
    public static ItemBank bank(int topics, int perTopic, long seed) {
        var random = generator(seed, Stream.ITEMS, 0);
        var names =
                IntStream.rangeClosed(1, topics).mapToObj(topic -> "t" + topic).toList();
        var items = new ArrayList<Item>();
        for (int topic = 0; topic < topics; topic++) {
            for (int i = 1; i <= perTopic; i++) {
                double a = StrictMath.exp(.2 + .3 * random.nextGaussian());
                items.add(Item.onTopic(names.get(topic) + "-" + i, topic, topics, a, random.nextGaussian(), .2));
            }
        }
        return new ItemBank(names, items);
    }
}
