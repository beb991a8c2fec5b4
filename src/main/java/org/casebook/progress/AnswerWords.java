package org.casebook.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Matching;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
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
            case Response.Chosen chosen -> part(question, chosen.option());
            case Response.ChosenSet set -> parts(question, set.options());
            case Response.Judged judged ->
                (judged.verdict() ? "True" : "False")
                        + (question.parts().isEmpty() ? "" : ": " + part(question, judged.reason()));
            case Response.Ordered ordered -> parts(question, ordered.items());
            case Response.Matched matched when question instanceof Matching matching -> matched(matching, matched);
            case Response.Weighed weighed when question instanceof Claims claims -> weighed(claims, weighed);
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

    private static String weighed(Claims claims, Response.Weighed weighed) {
        return IntStream.range(0, weighed.standings().size())
                .mapToObj(place -> plain(claims.claims().get(place).text()) + " – "
                        + weighed.standings().get(place).label())
                .collect(Collectors.joining("; "));
    }

    private static String parts(Question question, Collection<Integer> places) {
        return places.stream().map(place -> part(question, place)).collect(Collectors.joining("; "));
    }

    private static String part(Question question, int place) {
        return plain(question.parts().get(place));
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
