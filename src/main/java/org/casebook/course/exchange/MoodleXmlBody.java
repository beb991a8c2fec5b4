package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.course.exchange.ForeignBody.Answer;
import org.casebook.course.exchange.ForeignBody.NumberAnswer;
import org.casebook.course.exchange.ForeignText.Format;

/** Reads what a question in Moodle XML has of its kind's own. */
final class MoodleXmlBody {

    /** What came of it. */
    sealed interface Result {

        record Known(ForeignBody body) implements Result {}

        /** No kind that we have, or nothing that can be read. */
        record Unknown(String why) implements Result {}
    }

    /** Kinds that Moodle has and we don't, as a teacher may know them. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("essay", "an essay"),
            Map.entry("description", "a description, which isn't a question"),
            Map.entry("cloze", "a text with several gaps (cloze)"),
            Map.entry("multianswer", "a text with several gaps (cloze)"),
            Map.entry("calculated", "a calculated question"),
            Map.entry("calculatedmulti", "a calculated multiple choice"),
            Map.entry("calculatedsimple", "a simple calculated question"),
            Map.entry("ddwtos", "drag and drop into text"),
            Map.entry("ddimageortext", "drag and drop onto a picture"),
            Map.entry("ddmarker", "drag and drop of markers"),
            Map.entry("ddmatch", "drag and drop matching"),
            Map.entry("gapselect", "a text with words to select"),
            Map.entry("randomsamatch", "a random short-answer matching"));

    private MoodleXmlBody() {}

    /** @param format of the question's text */
    static Result read(XmlElement question, Format format) {
        var type = question.attribute("type").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "multichoice" ->
                new Result.Known(new ForeignBody.Choices(isSingle(question), answers(question, format)));
            case "truefalse" -> judgement(question, format);
            case "numerical" -> new Result.Known(numbers(question, format));
            case "shortanswer" -> new Result.Known(new ForeignBody.Words(words(question, format)));
            case "matching", "match" -> new Result.Known(pairs(question, format));
            case "ordering" -> new Result.Known(new ForeignBody.Order(answers(question, format)));
            default ->
                new Result.Unknown(
                        "It is " + NAMES.getOrDefault(type, "of the kind '" + ConversionRemarks.brief(type) + "'")
                                + (type.equals("description") ? "." : ", which Casebook doesn't have."));
        };
    }

    private static boolean isSingle(XmlElement question) {
        return !List.of("false", "0").contains(question.childText("single").toLowerCase(Locale.ROOT));
    }

    private static List<Answer> answers(XmlElement question, Format format) {
        return question.children("answer").stream()
                .map(answer -> new Answer(
                        MoodleXmlHead.text(answer, format),
                        percent(answer),
                        MoodleXmlHead.text(answer, "feedback", format)))
                .toList();
    }

    private static List<Answer> words(XmlElement question, Format format) {
        return answers(question, format).stream()
                .map(answer -> new Answer(
                        new ForeignText(answer.text().raw(), Format.PLAIN), answer.percent(), answer.feedback()))
                .toList();
    }

    private static Result judgement(XmlElement question, Format format) {
        var right = "";
        var toTrue = ForeignText.NONE;
        var toFalse = ForeignText.NONE;
        for (var answer : question.children("answer")) {
            var verdict = answer.value().toLowerCase(Locale.ROOT);
            var feedback = MoodleXmlHead.text(answer, "feedback", format);
            toTrue = verdict.equals("true") ? feedback : toTrue;
            toFalse = verdict.equals("false") ? feedback : toFalse;
            right = ForeignDraft.isAll(percent(answer)) ? verdict : right;
        }
        return right.equals("true") || right.equals("false")
                ? new Result.Known(new ForeignBody.Judgement(right.equals("true"), toTrue, toFalse))
                : new Result.Unknown("It doesn't say whether true or false is right.");
    }

    private static ForeignBody numbers(XmlElement question, Format format) {
        var numbers = question.children("answer").stream()
                .map(answer -> new NumberAnswer(
                        answer.value(),
                        answer.childText("tolerance"),
                        percent(answer),
                        MoodleXmlHead.text(answer, "feedback", format)))
                .toList();
        return new ForeignBody.Numbers(numbers, MoodleXmlRest.unit(question));
    }

    private static ForeignBody pairs(XmlElement question, Format format) {
        var pairs = new ArrayList<ForeignBody.Pair>();
        for (var part : question.children("subquestion")) {
            pairs.add(new ForeignBody.Pair(
                    MoodleXmlHead.text(part, format),
                    part.child("answer").map(XmlElement::value).orElse("")));
        }
        return new ForeignBody.Pairs(pairs);
    }

    /** The share of the marks; in an ordering it is a place, which nobody asks for. */
    private static double percent(XmlElement answer) {
        try {
            return Double.parseDouble(answer.attribute("fraction").strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
