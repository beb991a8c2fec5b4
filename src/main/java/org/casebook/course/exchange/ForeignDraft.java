package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casebook.course.Topic;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.exchange.ForeignText.Format;
import org.casebook.course.question.QuestionKind;

/** Makes a draft of a question in a format of others, and says what had to be changed on the way. */
final class ForeignDraft {

    /** A left and a right side; a right side without a left one belongs to nothing. Right sides are plain text. */
    record Pair(ForeignText left, String right) {}

    static final double ALL = 100;

    /** Moodle writes thirds with five digits. */
    static final double ROUNDING = 0.01;

    private final List<Topic> topics;
    private final ConversionRemarks remarks;
    private final String stem;

    /**
     * Begins with what every question has.
     *
     * @param topics those of the course, one of which a category may name
     * @param remarks what was said of the question before
     * @param feedback what everyone is told after answering
     */
    ForeignDraft(List<Topic> topics, ConversionRemarks remarks, ForeignText stem, ForeignText feedback) {
        this.topics = topics;
        this.remarks = remarks;
        this.stem = stem.markdown(remarks);
        remarks.explain(feedback);
    }

    /**
     * The draft, or a refusal.
     *
     * @param line where the question begins, from 1
     * @param name its name, or an empty text
     * @param category path of the category it is filed under, or an empty text
     * @param tags those that it has
     */
    ConversionResult with(DraftBody body, int line, String name, String category, List<String> tags) {
        var title = name.isBlank()
                ? ConversionRemarks.brief(stem)
                : Languages.one(name, remarks).strip();
        var draft = Draft.of(title, topic(category), stem, remarks.explanation(), body)
                .with(Tags.skill(tags));
        return remarks.isRefused()
                ? new ConversionResult.Refused(line, title, remarks.refusal())
                : new ConversionResult.Taken(line, draft, remarks.all());
    }

    /** A category may be a path; its last name that is one of a topic counts. */
    private String topic(String category) {
        if (category.isBlank()) {
            return "";
        }
        for (var name : List.of(category.replace("//", "\u0000").split("/")).reversed()) {
            var wanted = name.replace('\u0000', '/').strip().toLowerCase(Locale.ROOT);
            for (var topic : topics) {
                if (topic.id().equals(wanted)
                        || topic.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                    return topic.id();
                }
            }
        }
        remarks.say("Its category, " + ConversionRemarks.brief(category) + ", is none of the course's topics.");
        return "";
    }

    private static DraftBody body(QuestionKind kind, Map<String, List<Entry>> lists) {
        return new DraftBody(kind, Map.of(), lists);
    }

    /** Options of a question without feedback; several may be right. */
    DraftBody choices(List<String> options, Set<Integer> right) {
        return choices(right.size() < 2, ForeignChoices.answers(options, right));
    }

    /** Options; either one is right, or several together. */
    DraftBody choices(boolean single, List<ForeignAnswer> answers) {
        var options = new ForeignChoices(remarks).options(single, answers);
        return body(single ? QuestionKind.SINGLE_CHOICE : QuestionKind.MULTIPLE_CHOICE, Map.of("options", options));
    }

    /** A statement; the feedback is what those hear who judge it so. */
    DraftBody judgement(boolean answer, ForeignText feedbackToTrue, ForeignText feedbackToFalse) {
        var right = answer ? feedbackToTrue : feedbackToFalse;
        var wrong = answer ? feedbackToFalse : feedbackToTrue;
        remarks.explainRight(right);
        return new DraftBody(
                QuestionKind.TRUE_FALSE,
                Map.of("answer", Boolean.toString(answer), "why", wrong.markdown(remarks)),
                Map.of());
    }

    /** Numbers that are right, or nearly, or wrong; each is a number, a range (low..high), or empty for any other. */
    DraftBody numbers(List<ForeignAnswer> answers, String unit) {
        return new ForeignNumbers(remarks).body(answers, unit);
    }

    /** Items in their right order, each with what is said of it. */
    DraftBody order(List<ForeignAnswer> items) {
        var entries = items.stream()
                .map(item -> new Entry(Map.of(
                        "text",
                        item.text().markdown(remarks),
                        "note",
                        item.feedback().markdown(remarks))))
                .toList();
        return body(QuestionKind.ORDERING, Map.of("items", entries));
    }

    /** Words that are right, or nearly, or wrong. */
    DraftBody words(List<ForeignAnswer> answers) {
        var accepted = new ArrayList<Entry>();
        var misses = new ArrayList<Entry>();
        for (var answer : answers) {
            var text = answer.text().plain(remarks);
            boolean pattern = text.replace("\\*", "").contains("*");
            text = text.replace("\\*", "*");
            if (pattern && text.equals("*")) {
                if (!answer.feedback().isEmpty()) {
                    remarks.say("What was said to any other answer is left out: "
                            + ConversionRemarks.brief(answer.feedback().markdown(remarks)));
                }
            } else if (pattern) {
                remarks.say("The answer '" + ConversionRemarks.brief(text) + "' with * for any letters is left out.");
            } else if (isAll(answer.percent())) {
                accepted.add(Entry.ofWords(text));
                remarks.explainRight(answer.feedback());
            } else {
                if (answer.percent() > 0) {
                    remarks.say("'" + ConversionRemarks.brief(text) + "' gave " + percent(answer.percent())
                            + " of the marks; here it counts as wrong.");
                }
                misses.add(
                        new Entry(Map.of("text", text, "why", answer.feedback().markdown(remarks))));
            }
        }
        return body(QuestionKind.SHORT_TEXT, Map.of("accepted", accepted, "misses", misses));
    }

    DraftBody pairs(List<Pair> pairs) {
        var matches = new ArrayList<Entry>();
        var extras = new ArrayList<Entry>();
        for (var pair : pairs) {
            var left = pair.left().markdown(remarks);
            var right = new ForeignText(pair.right(), Format.MOODLE).markdown(remarks);
            if (left.isEmpty() && right.isEmpty()) {
                remarks.say("An empty pair is left out.");
            } else if (!left.isEmpty()) {
                matches.add(new Entry(Map.of("left", left, "right", right)));
            } else {
                extras.add(new Entry(Map.of("right", right)));
            }
        }
        return body(QuestionKind.MATCHING, Map.of("pairs", matches, "extras", extras));
    }

    static boolean isAll(double percent) {
        return percent > ALL - ROUNDING;
    }

    static String percent(double percent) {
        return (percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent)) + " %";
    }
}
