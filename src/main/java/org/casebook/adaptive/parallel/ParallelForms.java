package org.casebook.adaptive.parallel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Forms of a test without common questions that are as hard and tell as much as each other, with as many questions on each
 * topic and of each kind (van der Linden 2005, chapter 6).
 *
 * @param forms their units, in no order
 * @param difference how far they are apart
 * @param programmed whether they come from the mixed-integer programme, or from what stands in for it
 */
public record ParallelForms(List<List<FormUnit>> forms, FormDifference difference, boolean programmed) {

    /** By what share of its questions forms may differ in the points that are expected. */
    public static final double POINTS_TOLERANCE = .02;

    /** By what share of it they may differ in information. */
    public static final double INFORMATION_TOLERANCE = .1;

    /** How long is looked for them. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(3);

    /** Of how many times the questions that are needed is chosen, if there are as many. */
    private static final int CHOICE = 2;

    /** With more unknowns than that, the solver looks at its clock too seldom. */
    private static final int MOST_UNKNOWNS = 240;

    /** How often forms are dealt where the programme has found none that are close. */
    private static final int DEALS = 12;

    public ParallelForms {
        forms = forms.stream().map(List::copyOf).toList();
    }

    /**
     * Makes forms; nothing where units and enemies allow for none.
     *
     * @param units to choose from
     * @param forms how many, 2 or more
     * @param perTopic how many questions each has on each topic
     * @param seed decides which of equal units come in
     */
    public static Optional<ParallelForms> of(
            List<FormUnit> units, int forms, int[] perTopic, long seed, Duration timeLimit) {
        var choice = choice(units, forms, perTopic, seed);
        int length = Arrays.stream(perTopic).sum();
        boolean small = choice.size() * forms <= MOST_UNKNOWNS;
        var programmed = small ? programmed(choice, forms, perTopic, timeLimit) : Optional.<ParallelForms>empty();
        if (programmed.isPresent() && programmed.get().difference.weighed(length) <= 1) {
            return programmed;
        }
        var closest = Stream.concat(programmed.stream(), dealt(choice, forms, perTopic, seed))
                .min(Comparator.comparingDouble(found -> found.difference.weighed(length)));
        // Where dealing finds none there may be some all the same.
        return closest.isPresent() || small ? closest : programmed(choice, forms, perTopic, timeLimit);
    }

    private static Optional<ParallelForms> programmed(
            List<FormUnit> choice, int forms, int[] perTopic, Duration timeLimit) {
        return new FormProgramme(choice, forms, perTopic, timeLimit)
                .solve()
                .map(found -> improved(choice, found, true));
    }

    /** Several tries, each in another order. */
    private static Stream<ParallelForms> dealt(List<FormUnit> choice, int forms, int[] perTopic, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, DEALS).boxed().flatMap(_ -> {
            var order = new ArrayList<>(choice);
            Collections.shuffle(order, random);
            return new FormDeal(order, forms, perTopic).deal().map(found -> improved(choice, found, false)).stream();
        });
    }

    private static ParallelForms improved(List<FormUnit> choice, List<List<FormUnit>> found, boolean programmed) {
        var closer = FormExchange.improved(choice, found);
        return new ParallelForms(closer, FormDifference.of(closer), programmed);
    }

    /** How many questions are missing on each topic for so many forms; all 0 where there are enough. */
    public static int[] missing(List<FormUnit> units, int forms, int[] perTopic) {
        return IntStream.range(0, perTopic.length)
                .map(topic -> Math.max(
                        0,
                        forms * perTopic[topic]
                                - units.stream()
                                        .filter(unit -> unit.topic() == topic && unit.size() <= perTopic[topic])
                                        .mapToInt(FormUnit::size)
                                        .sum()))
                .toArray();
    }

    /** On each topic those of each kind that tell most, kinds in turns. */
    private static List<FormUnit> choice(List<FormUnit> units, int forms, int[] perTopic, long seed) {
        var shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(Comparator.comparingDouble(ParallelForms::tells).reversed());
        var chosen = new ArrayList<FormUnit>();
        for (int topic = 0; topic < perTopic.length; topic++) {
            int room = CHOICE * forms * perTopic[topic];
            Map<String, List<FormUnit>> kinds = new LinkedHashMap<>();
            for (var unit : shuffled) {
                if (unit.topic() == topic && unit.size() <= perTopic[topic]) {
                    kinds.computeIfAbsent(unit.kind(), _ -> new ArrayList<>()).add(unit);
                }
            }
            int turn = 0;
            while (room > 0 && !kinds.isEmpty()) {
                int now = turn++;
                kinds.values().removeIf(ofKind -> ofKind.size() <= now);
                for (var ofKind : kinds.values()) {
                    if (room > 0) {
                        chosen.add(ofKind.get(now));
                        room -= ofKind.get(now).size();
                    }
                }
            }
        }
        return chosen;
    }

    /** Per question, or else sets would come first. Rounded: of those that tell nearly as much, chance decides. */
    private static double tells(FormUnit unit) {
        double told =
                FormDifference.ABILITIES.stream().mapToDouble(unit::information).sum() / unit.size();
        return Math.rint(told * 5) / 5;
    }
}
