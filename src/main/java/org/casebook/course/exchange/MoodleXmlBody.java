package org.casebook.course.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.exchange.ForeignText.Format;

/**
 * Reads what a question in Moodle XML has of its kind's own.
 *
 * @param format of the question's text, which others have too that don't say their own
 */
record MoodleXmlBody(XmlElement question, Format format, ForeignDraft draft) {

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

    DraftBody read() throws UnreadableAnswersException {
        var type = question.attribute("type").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "multichoice" -> draft.choices(isSingle(), answers());
            case "truefalse" -> judgement();
            case "numerical" -> draft.numbers(answers(), MoodleXmlRest.unit(question));
            case "shortanswer" -> draft.words(words());
            case "matching", "match" -> draft.pairs(pairs());
            case "ordering" -> draft.order(answers());
            default ->
                throw new UnreadableAnswersException(
                        "It is " + NAMES.getOrDefault(type, "of the kind '" + ConversionRemarks.brief(type) + "'")
                                + (type.equals("description") ? "." : ", which Casebook doesn't have."));
        };
    }

    private boolean isSingle() {
        return !List.of("false", "0").contains(question.childText("single").toLowerCase(Locale.ROOT));
    }

    private List<ForeignAnswer> answers() {
        return question.children("answer").stream()
                .map(answer -> new ForeignAnswer(
                        text(answer, format),
                        answer.childText("tolerance"),
                        percent(answer),
                        text(answer, "feedback", format)))
                .toList();
    }

    private List<ForeignAnswer> words() {
        return answers().stream()
                .map(answer -> new ForeignAnswer(
                        new ForeignText(answer.text().raw(), Format.PLAIN), answer.percent(), answer.feedback()))
                .toList();
    }

    private DraftBody judgement() throws UnreadableAnswersException {
        var right = "";
        var toTrue = ForeignText.NONE;
        var toFalse = ForeignText.NONE;
        for (var answer : question.children("answer")) {
            var verdict = answer.value().toLowerCase(Locale.ROOT);
            var feedback = text(answer, "feedback", format);
            toTrue = verdict.equals("true") ? feedback : toTrue;
            toFalse = verdict.equals("false") ? feedback : toFalse;
            right = ForeignDraft.isAll(percent(answer)) ? verdict : right;
        }
        if (!right.equals("true") && !right.equals("false")) {
            throw new UnreadableAnswersException("It doesn't say whether true or false is right.");
        }
        return draft.judgement(right.equals("true"), toTrue, toFalse);
    }

    private List<ForeignDraft.Pair> pairs() {
        return question.children("subquestion").stream()
                .map(part -> new ForeignDraft.Pair(
                        text(part, format),
                        part.child("answer").map(XmlElement::value).orElse("")))
                .toList();
    }

    /** The text of a child with its format. */
    static ForeignText text(XmlElement parent, String child, Format otherwise) {
        return parent.child(child).map(element -> text(element, otherwise)).orElse(ForeignText.NONE);
    }

    private static ForeignText text(XmlElement element, Format otherwise) {
        return new ForeignText(element.value(), Format.named(element.attribute("format"), otherwise));
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
