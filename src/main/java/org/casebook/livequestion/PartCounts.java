package org.casebook.livequestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.Standing;
import org.casebook.course.question.TrueFalse;
import org.casebook.livequestion.Distribution.Group;
import org.casebook.livequestion.Distribution.Line;

/**
 * How often each part of a question was given.
 *
 * @param first the answers of the first vote in their written form, each with how often it was given
 * @param second those of the second vote
 */
record PartCounts(Question question, Map<String, Integer> first, Map<String, Integer> second) {

    /** Options, of which each answer has one or some, in the order in which they stand before everyone. */
    Group chosen(List<Integer> order) {
        return choice("", question.options(), order, true);
    }

    private Group choice(String title, List<Option> options, List<Integer> order, boolean withDontKnow) {
        var lines = new ArrayList<Line>();
        for (int place : order) {
            var option = options.get(place);
            lines.add(line(
                    lines.size() + 1,
                    option.text(),
                    option.correct(),
                    option.correct() ? "" : option.reason(),
                    response -> chose(response, place)));
        }
        if (withDontKnow) {
            lines.add(dontKnow());
        }
        return new Group(title, lines);
    }

    /** Whether a statement is true, and why. */
    List<Group> judged(TrueFalse statement, List<Integer> order) {
        var verdicts = new Group(
                "", List.of(verdict("True", true, statement), verdict("False", false, statement), dontKnow()));
        return statement.reasons().isEmpty()
                ? List.of(verdicts)
                : List.of(verdicts, choice("Because", statement.reasons(), order, false));
    }

    private Line verdict(String text, boolean verdict, TrueFalse statement) {
        return line(
                0,
                text,
                verdict == statement.answer(),
                verdict == statement.answer() ? "" : statement.why(),
                response -> response instanceof Response.Judged judged && judged.verdict() == verdict);
    }

    /** How each claim stands. */
    List<Group> claims(Claims claims) {
        var groups = new ArrayList<Group>();
        for (int place = 0; place < claims.claims().size(); place++) {
            groups.add(claim(claims.claims().get(place), place));
        }
        groups.add(new Group("", List.of(dontKnow())));
        return groups;
    }

    private Group claim(Claims.Claim claim, int place) {
        var lines = new ArrayList<Line>();
        for (var standing : Standing.values()) {
            boolean key = standing == claim.standing();
            lines.add(line(
                    0,
                    standing.label(),
                    key,
                    key ? claim.why() : "",
                    response -> response instanceof Response.Weighed weighed
                            && weighed.standings().get(place) == standing));
        }
        return new Group(claim.text(), lines);
    }

    private Line dontKnow() {
        return line(0, Distribution.DONT_KNOW, false, "", Response.DontKnow.class::isInstance);
    }

    private Line line(int number, String text, boolean key, String reason, Predicate<Response> such) {
        return new Line(number, text, key, reason, count(first, such), count(second, such));
    }

    private int count(Map<String, Integer> given, Predicate<Response> such) {
        return given.entrySet().stream()
                .filter(answer -> such.test(Responses.read(question, answer.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean chose(Response response, int place) {
        return switch (response) {
            case Response.Chosen(int option) -> option == place;
            case Response.ChosenSet(var options) -> options.contains(place);
            case Response.Judged(boolean _, int reason) -> reason == place;
            default -> false;
        };
    }
}
