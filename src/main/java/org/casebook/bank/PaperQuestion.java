package org.casebook.bank;

import java.util.List;
import java.util.stream.IntStream;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
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
        var parts =
                switch (question) {
                    case SingleChoice choice -> texts(choice.options());
                    case MultipleChoice choice -> texts(choice.options());
                    case TrueFalse judgement -> texts(judgement.reasons());
                    case Ordering ordering ->
                        ordering.items().stream().map(Ordering.Item::text).toList();
                    case Matching matching -> matching.rights();
                    case Numeric _, ShortText _ -> List.<String>of();
                };
        return order.stream().map(parts::get).toList();
    }

    /** The letters of the key: of the right options, of the items in their order, of the match to each left side. */
    public List<String> key() {
        return switch (question) {
            case SingleChoice choice -> right(choice.options());
            case MultipleChoice choice ->
                right(choice.options()).stream().sorted().toList();
            case TrueFalse judgement -> right(judgement.reasons());
            case Ordering ordering -> letters(ordering.items().size());
            case Matching matching ->
                matching.key().stream().map(this::letterOf).toList();
            case Numeric _, ShortText _ -> List.of();
        };
    }

    /** A, B, C and so on. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private List<String> right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(part -> options.get(part).correct())
                .mapToObj(this::letterOf)
                .toList();
    }

    private List<String> letters(int parts) {
        return IntStream.range(0, parts).mapToObj(this::letterOf).toList();
    }

    private String letterOf(int part) {
        return letter(order.indexOf(part));
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
