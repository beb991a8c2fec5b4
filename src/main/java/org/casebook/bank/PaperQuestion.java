package org.casebook.bank;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/**
 * A question as it stands on paper: its parts in one order for all, with a letter each.
 *
 * @param order which part of the file stands in each place
 */
public record PaperQuestion(Question question, List<Integer> order) {

    public PaperQuestion {
        order = List.copyOf(order);
    }

    /** The parts that have letters, in the order on paper, as safe inline HTML; none where words or numbers are written. */
    public List<String> parts() {
        var parts = question.parts();
        return order.stream().map(parts::get).toList();
    }

    /** The letters of the key: of the right options, of the items in their order, of the match to each left side. */
    public List<String> key() {
        return switch (question) {
            case MultipleChoice _ -> right().sorted().toList();
            case Ordering ordering ->
                IntStream.range(0, ordering.items().size())
                        .mapToObj(this::letterOf)
                        .toList();
            case Matching matching ->
                matching.key().stream().map(this::letterOf).toList();
            case Claims _ -> List.of();
            case Evidence evidence ->
                IntStream.range(0, evidence.pieces().size())
                        .filter(place -> evidence.pieces().get(place).correct())
                        .mapToObj(PaperQuestion::letter)
                        .toList();
            case SingleChoice _, TrueFalse _, Numeric _, ShortText _ -> right().toList();
        };
    }

    /** A, B, C and so on. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private Stream<String> right() {
        var options = question.options();
        return IntStream.range(0, options.size())
                .filter(part -> options.get(part).correct())
                .mapToObj(this::letterOf);
    }

    private String letterOf(int part) {
        return letter(order.indexOf(part));
    }
}
