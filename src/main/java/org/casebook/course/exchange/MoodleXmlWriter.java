package org.casebook.course.exchange;

import java.util.List;
import java.util.function.Function;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** Writes Moodle XML. */
final class MoodleXmlWriter {

    private final XmlText xml = new XmlText();
    private final Function<String, String> topicName;

    /** @param topicName what the category of a topic is called, by its id */
    MoodleXmlWriter(Function<String, String> topicName) {
        this.topicName = topicName;
    }

    String write(List<Question> questions) {
        xml.open("quiz");
        var topic = "";
        for (var question : questions) {
            if (!question.topic().equals(topic)) {
                topic = question.topic();
                xml.open("question", "type", "category");
                wrapped("category", topicName.apply(topic).replace("/", "//"));
                xml.close();
            }
            write(ForeignForm.of(question));
        }
        xml.close();
        return xml.toString();
    }

    private void write(Question question) {
        xml.open("question", "type", type(question));
        wrapped("name", question.id());
        html("questiontext", question.head().stem());
        html("generalfeedback", question.head().explanation());
        xml.element("defaultgrade", "1");
        xml.element("penalty", "0");
        xml.element("hidden", "0");
        switch (question) {
            case SingleChoice choice -> {
                xml.element("single", "true");
                xml.element("shuffleanswers", "true");
                choice.options().forEach(option -> option(option, option.correct() ? "100" : "0"));
            }
            case MultipleChoice choice -> {
                xml.element("single", "false");
                xml.element("shuffleanswers", "true");
                choice.options().forEach(option -> option(option, Weights.of(option, choice.options())));
            }
            case TrueFalse judgement -> {
                verdict(true, judgement);
                verdict(false, judgement);
            }
            case Numeric numeric -> numeric(numeric);
            case Ordering ordering -> ordering(ordering);
            case Matching matching -> matching(matching);
            case ShortText text -> words(text);
            case Claims _, Evidence _ -> throw new IllegalArgumentException("it has another form there");
        }
        tags(Tags.of(question));
        xml.close();
    }

    private void tags(List<String> tags) {
        if (!tags.isEmpty()) {
            xml.open("tags");
            tags.forEach(tag -> wrapped("tag", tag));
            xml.close();
        }
    }

    private static String type(Question question) {
        return switch (question) {
            case SingleChoice _, MultipleChoice _ -> "multichoice";
            case TrueFalse _ -> "truefalse";
            case Numeric _ -> "numerical";
            case Ordering _ -> "ordering";
            case Matching _ -> "matching";
            case ShortText _ -> "shortanswer";
            case Claims _, Evidence _ -> throw new IllegalArgumentException("it has another form there");
        };
    }

    private void option(Option option, String fraction) {
        answer(fraction, "html", PlainWords.html(option.text()), option.why() == null ? "" : option.why());
    }

    private void verdict(boolean verdict, TrueFalse judgement) {
        boolean right = verdict == judgement.answer();
        answer(right ? "100" : "0", "moodle_auto_format", Boolean.toString(verdict), right ? "" : judgement.why());
    }

    private void numeric(Numeric numeric) {
        number("100", numeric.answer().toPlainString(), numeric.tolerance().toPlainString(), "");
        numeric.misses().forEach(miss -> number("0", miss.value().toPlainString(), "0", miss.why()));
        if (!numeric.unit().isEmpty()) {
            xml.open("units");
            xml.open("unit");
            xml.element("multiplier", "1");
            xml.element("unit_name", numeric.unit());
            xml.close();
            xml.close();
            xml.element("unitgradingtype", "0");
            xml.element("showunits", "3");
        }
    }

    private void number(String fraction, String value, String tolerance, String why) {
        xml.open("answer", "fraction", fraction, "format", "moodle_auto_format");
        xml.element("text", value);
        html("feedback", why);
        xml.element("tolerance", tolerance);
        xml.close();
    }

    /** The fraction of an item is its place. */
    private void ordering(Ordering ordering) {
        xml.element("layouttype", "VERTICAL");
        xml.element("selecttype", "ALL");
        xml.element("selectcount", Integer.toString(ordering.items().size()));
        int place = 0;
        for (var item : ordering.items()) {
            answer(Integer.toString(++place), "html", PlainWords.html(item.text()), item.note());
        }
    }

    private void matching(Matching matching) {
        xml.element("shuffleanswers", "true");
        matching.pairs().forEach(pair -> pair(pair.left(), pair.right()));
        matching.extras().forEach(extra -> pair("", extra.right()));
    }

    private void pair(String left, String right) {
        xml.open("subquestion", "format", "html");
        xml.element("text", PlainWords.html(left));
        wrapped("answer", PlainWords.text(right));
        xml.close();
    }

    /** A star stands for any letters unless it is escaped. */
    private void words(ShortText text) {
        xml.element("usecase", "0");
        text.accepted().forEach(word -> answer("100", "moodle_auto_format", word.replace("*", "\\*"), ""));
        text.misses()
                .forEach(miss -> answer("0", "moodle_auto_format", miss.text().replace("*", "\\*"), miss.why()));
    }

    private void answer(String fraction, String format, String text, String feedback) {
        xml.open("answer", "fraction", fraction, "format", format);
        xml.element("text", text);
        html("feedback", feedback);
        xml.close();
    }

    private void html(String name, String inline) {
        xml.open(name, "format", "html");
        xml.element("text", PlainWords.html(inline));
        xml.close();
    }

    private void wrapped(String name, String text) {
        xml.open(name);
        xml.element("text", text);
        xml.close();
    }
}
