package org.casebook.course.exchange;

import java.util.List;
import java.util.function.Function;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Head;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** Writes GIFT. */
final class GiftWriter {

    private final StringBuilder out = new StringBuilder();
    private final Function<String, String> topicName;

    /** @param topicName what the category of a topic is called, by its id */
    GiftWriter(Function<String, String> topicName) {
        this.topicName = topicName;
    }

    String write(List<Question> questions) {
        var topic = "";
        for (var question : questions) {
            if (!Losses.whole(question, ExchangeFormat.GIFT).isEmpty()) {
                continue;
            }
            if (!question.topic().equals(topic)) {
                topic = question.topic();
                // In the path of a category a slash is written twice.
                out.append("$CATEGORY: ")
                        .append(topicName.apply(topic).replace("/", "//"))
                        .append("\n\n");
            }
            write(ForeignForm.of(question));
        }
        return out.toString();
    }

    private void write(Question question) {
        var head = question.head();
        Tags.of(question).forEach(tag -> out.append("// [tag:").append(tag).append("]\n"));
        out.append("::")
                .append(GiftEscapes.escape(head.id()))
                .append("::[html]")
                .append(html(head.stem()));
        out.append(" {");
        switch (question) {
            case SingleChoice choice -> choice.options().forEach(option -> option(option, ""));
            case MultipleChoice choice ->
                choice.options().forEach(option -> option(option, Weights.of(option, choice.options())));
            case Claims _, Evidence _ -> throw new IllegalArgumentException("it has another form there");
            case TrueFalse judgement -> {
                out.append(judgement.answer() ? "TRUE" : "FALSE");
                feedback(judgement.why());
            }
            case Numeric numeric -> numeric(numeric);
            case Matching matching -> matching(matching);
            case ShortText text -> words(text);
            case Ordering _ -> throw new IllegalArgumentException("GIFT has no ordering");
        }
        general(head);
        out.append("}\n\n");
    }

    private void option(Option option, String weight) {
        out.append("\n\t").append(option.correct() && weight.isEmpty() ? '=' : '~');
        // Otherwise a text that begins with a percentage would be taken for a weight.
        var written = weight.isEmpty() && option.text().startsWith("%") ? option.correct() ? "100" : "0" : weight;
        out.append(written.isEmpty() ? "" : "%" + written + "%").append(html(option.text()));
        feedback(option.why() == null ? "" : option.why());
    }

    private void numeric(Numeric numeric) {
        out.append('#');
        number("", numeric.answer().toPlainString() + ":" + numeric.tolerance().toPlainString(), "");
        numeric.misses().forEach(miss -> number("%0%", miss.value().toPlainString() + ":0", miss.why()));
    }

    private void number(String weight, String number, String why) {
        out.append("\n\t=").append(weight).append(number);
        feedback(why);
    }

    private void matching(Matching matching) {
        matching.pairs().forEach(pair -> out.append("\n\t=")
                .append(html(pair.left()))
                .append(" -> ")
                .append(plain(pair.right())));
        matching.extras().forEach(extra -> out.append("\n\t= -> ").append(plain(extra.right())));
    }

    private void words(ShortText text) {
        text.accepted().forEach(accepted -> out.append("\n\t=%100%").append(word(accepted)));
        for (var miss : text.misses()) {
            out.append("\n\t=%0%").append(word(miss.text()));
            feedback(miss.why());
        }
    }

    private void feedback(String why) {
        if (!why.isEmpty()) {
            out.append('#').append(html(why));
        }
    }

    private void general(Head head) {
        if (!head.explanation().isEmpty()) {
            out.append("\n\t####").append(html(head.explanation()));
        }
        out.append('\n');
    }

    /** A star stands for any letters unless it is escaped, which GIFT then escapes once more. */
    private static String word(String word) {
        return GiftEscapes.escape(word.replace("*", "\\*"));
    }

    private static String html(String inline) {
        return GiftEscapes.escape(PlainWords.html(inline));
    }

    private static String plain(String inline) {
        return GiftEscapes.escape(PlainWords.text(inline));
    }
}
