package org.casebook.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.Standing;
import org.casebook.course.question.TrueFalse;

/** Right answers, and wrong ones of the kind that people give. */
public final class DemoAnswers {

    private DemoAnswers() {}

    public static Response right(Question question) {
        return switch (question) {
            case SingleChoice choice ->
                new Response.Chosen(places(choice.options(), true).getFirst());
            case MultipleChoice choice -> new Response.ChosenSet(new TreeSet<>(places(choice.options(), true)));
            case TrueFalse judgement ->
                new Response.Judged(
                        judgement.answer(), places(judgement.reasons(), true).getFirst());
            case Numeric numeric -> new Response.Number(numeric.answer());
            case Ordering ordering ->
                new Response.Ordered(inOrder(ordering.items().size()));
            case Matching matching -> new Response.Matched(matching.key());
            case ShortText text -> new Response.Words(text.accepted().getFirst());
            case Claims claims -> new Response.Weighed(claims.key());
            case Evidence evidence -> new Response.ChosenSet(new TreeSet<>(places(evidence.pieces(), true)));
        };
    }

    public static Response wrong(Question question, RandomGenerator random) {
        return switch (question) {
            case SingleChoice choice -> new Response.Chosen(pick(places(choice.options(), false), random));
            case MultipleChoice choice -> oneInPlaceOfAnother(choice.options(), random);
            case Evidence evidence -> oneInPlaceOfAnother(evidence.pieces(), random);
            case Claims claims -> oneJudgedOtherwise(claims, random);
            case TrueFalse judgement ->
                new Response.Judged(judgement.answer(), pick(places(judgement.reasons(), false), random));
            case Numeric numeric ->
                new Response.Number(
                        numeric.misses().isEmpty()
                                ? numeric.answer().add(numeric.tolerance()).add(BigDecimal.ONE)
                                : pick(numeric.misses(), random).value());
            case Ordering ordering ->
                new Response.Ordered(swapped(
                        inOrder(ordering.items().size()), ordering.items().size()));
            case Matching matching -> new Response.Matched(swapped(matching.key(), matching.shuffled()));
            case ShortText text ->
                new Response.Words(
                        text.misses().isEmpty()
                                ? "I don't know"
                                : pick(text.misses(), random).text());
        };
    }

    /** Where all options are right, one is left out. */
    private static Response oneInPlaceOfAnother(List<Option> options, RandomGenerator random) {
        var chosen = new TreeSet<>(places(options, true));
        chosen.pollFirst();
        var wrong = places(options, false);
        if (!wrong.isEmpty()) {
            chosen.add(pick(wrong, random));
        }
        return new Response.ChosenSet(chosen);
    }

    private static Response oneJudgedOtherwise(Claims claims, RandomGenerator random) {
        var standings = new ArrayList<>(claims.key());
        int place = random.nextInt(standings.size());
        var others = Arrays.stream(Standing.values())
                .filter(standing -> standing != standings.get(place))
                .toList();
        standings.set(place, pick(others, random));
        return new Response.Weighed(standings);
    }

    private static List<Integer> places(List<Option> options, boolean correct) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).correct() == correct)
                .boxed()
                .toList();
    }

    private static List<Integer> inOrder(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    /** The first and the next other one change places, or the first becomes the last of all where there is no other. */
    private static List<Integer> swapped(List<Integer> right, int all) {
        var places = new ArrayList<>(right);
        IntStream.range(1, places.size())
                .filter(place -> !places.get(place).equals(places.getFirst()))
                .findFirst()
                .ifPresentOrElse(other -> Collections.swap(places, 0, other), () -> places.set(0, all - 1));
        return places;
    }

    private static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
