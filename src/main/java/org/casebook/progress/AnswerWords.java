package org.casebook.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.casebook.course.question.Verdict;
import org.jsoup.Jsoup;

/** A question and what was answered to it in plain text. */
public final class AnswerWords {

    private AnswerWords() {}

    public static String stem(Question question) {
        return plain(question.head().stem());
    }

    public static String of(Question question, Response response) {
        return switch (response) {
            case Response.DontKnow _ -> Verdict.DONT_KNOW.label();
            case Response.Chosen chosen
            when question instanceof SingleChoice choice -> text(choice.options(), chosen.option());
            case Response.ChosenSet set
            when question instanceof MultipleChoice choice ->
                set.options().stream()
                        .map(place -> text(choice.options(), place))
                        .collect(Collectors.joining("; "));
            case Response.Judged judged
            when question instanceof TrueFalse statement ->
                (judged.verdict() ? "True" : "False")
                        + (statement.reasons().isEmpty() ? "" : ": " + text(statement.reasons(), judged.reason()));
            case Response.Ordered ordered
            when question instanceof Ordering order ->
                ordered.items().stream()
                        .map(place -> plain(order.items().get(place).text()))
                        .collect(Collectors.joining("; "));
            case Response.Matched matched when question instanceof Matching matching -> matched(matching, matched);
            case Response.Number number -> number.value().toPlainString();
            case Response.Words words -> words.text();
            default -> throw new IllegalArgumentException(response + " is no answer to " + question.id());
        };
    }

    private static String matched(Matching matching, Response.Matched matched) {
        var rights = matching.rights();
        List<String> pairs = new ArrayList<>();
        for (int left = 0; left < matched.rights().size(); left++) {
            pairs.add(plain(matching.pairs().get(left).left()) + " – "
                    + plain(rights.get(matched.rights().get(left))));
        }
        return String.join("; ", pairs);
    }

    private static String text(List<Option> options, int place) {
        return plain(options.get(place).text());
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
