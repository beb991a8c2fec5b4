package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Topic;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Pair;
import org.casebook.course.draft.DraftBody.Remarked;
import org.casebook.course.exchange.ForeignBody.Answer;
import org.casebook.course.exchange.ForeignText.Format;

/** Makes a draft of a foreign question and says what had to be changed on the way. */
final class ForeignDraft {

    static final double ALL = 100;

    /** Moodle writes thirds with five digits. */
    private static final double ROUNDING = 0.01;

    private final List<Topic> topics;
    private final ConversionRemarks remarks;
    private final ForeignExplanation explanation;

    private ForeignDraft(List<Topic> topics, ConversionRemarks remarks) {
        this.topics = topics;
        this.remarks = remarks;
        this.explanation = new ForeignExplanation(remarks);
    }

    /**
     * The draft, or a refusal.
     *
     * @param topics those of the course, one of which a category may name
     * @param remarks what was said of the question before
     */
    static ConversionResult of(ForeignQuestion question, List<Topic> topics, ConversionRemarks remarks) {
        var draft = new ForeignDraft(topics, remarks).draft(question);
        return remarks.isRefused()
                ? new ConversionResult.Refused(question.line(), draft.name(), remarks.refusal())
                : new ConversionResult.Taken(question.line(), draft, remarks.all());
    }

    private Draft draft(ForeignQuestion question) {
        var stem = markdown(question.stem());
        explanation.begin(question.feedback());
        var body = body(question.body());
        var name = question.name().isBlank()
                ? ConversionRemarks.brief(stem)
                : Languages.one(question.name(), remarks).strip();
        return Draft.of(name, topic(question.category()), stem, explanation.text(), body);
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

    private DraftBody body(ForeignBody body) {
        return switch (body) {
            case ForeignBody.Choices choices -> choices(choices);
            case ForeignBody.Judgement judgement -> judgement(judgement);
            case ForeignBody.Numbers numbers -> new ForeignNumbers(remarks, explanation).body(numbers);
            case ForeignBody.Words words -> words(words);
            case ForeignBody.Pairs pairs -> pairs(pairs);
            case ForeignBody.Order order ->
                new DraftBody.Order(order.items().stream()
                        .map(item -> new Remarked(markdown(item.text()), markdown(item.feedback())))
                        .toList());
        };
    }

    private DraftBody choices(ForeignBody.Choices choices) {
        var options = new ArrayList<Choice>();
        for (var answer : choices.answers()) {
            if (answer.text().isEmpty() && answer.feedback().isEmpty()) {
                remarks.say("An empty option is left out.");
                continue;
            }
            boolean correct = choices.single() ? isAll(answer.percent()) : answer.percent() > 0;
            var text = markdown(answer.text());
            if (choices.single() && !correct && answer.percent() > 0) {
                remarks.say("'" + ConversionRemarks.brief(text) + "' gave " + percent(answer.percent())
                        + " of the marks; here it counts as wrong.");
            }
            options.add(new Choice(text, correct, correct ? "" : markdown(answer.feedback())));
            if (correct) {
                explanation.add(answer.feedback());
            }
        }
        if (choices.single()) {
            number(options.stream().filter(Choice::correct).count());
        }
        if (!choices.single()) {
            weights(choices.answers());
        } else if (choices.answers().stream().anyMatch(answer -> answer.percent() < 0)) {
            remarks.say("Marks taken away for wrong options are left out.");
        }
        return new DraftBody.Choices(!choices.single(), options);
    }

    private void number(long right) {
        if (right == 0) {
            remarks.say("No option gives all of the marks, so that none is marked as right.");
        } else if (right > 1) {
            remarks.say((right == 2 ? "Two" : Long.toString(right)) + " options are right, where one should be.");
        }
    }

    /** Ours: every right option counts alike, and a wrong one takes as much away. */
    private void weights(List<Answer> answers) {
        double share =
                ALL / answers.stream().filter(answer -> answer.percent() > 0).count();
        boolean alike = answers.stream()
                .allMatch(answer -> Math.abs(answer.percent() - (answer.percent() > 0 ? share : -share)) < ROUNDING);
        if (!alike) {
            remarks.say("The marks of its options are left out: here each right option counts alike,"
                    + " and each wrong one takes as much away.");
        }
    }

    private DraftBody judgement(ForeignBody.Judgement judgement) {
        var right = judgement.answer() ? judgement.feedbackToTrue() : judgement.feedbackToFalse();
        var wrong = judgement.answer() ? judgement.feedbackToFalse() : judgement.feedbackToTrue();
        explanation.add(right);
        return new DraftBody.Judgement(judgement.answer(), markdown(wrong), List.of());
    }

    private DraftBody words(ForeignBody.Words words) {
        var accepted = new ArrayList<String>();
        var misses = new ArrayList<Remarked>();
        for (var answer : words.answers()) {
            var text = ForeignTexts.plain(answer.text(), remarks);
            boolean pattern = text.replace("\\*", "").contains("*");
            text = text.replace("\\*", "*");
            if (pattern && text.equals("*")) {
                if (!answer.feedback().isEmpty()) {
                    remarks.say("What was said to any other answer is left out: "
                            + ConversionRemarks.brief(markdown(answer.feedback())));
                }
            } else if (pattern) {
                remarks.say("The answer '" + ConversionRemarks.brief(text) + "' with * for any letters is left out.");
            } else if (isAll(answer.percent())) {
                accepted.add(text);
                explanation.add(answer.feedback());
            } else {
                if (answer.percent() > 0) {
                    remarks.say("'" + ConversionRemarks.brief(text) + "' gave " + percent(answer.percent())
                            + " of the marks; here it counts as wrong.");
                }
                misses.add(new Remarked(text, markdown(answer.feedback())));
            }
        }
        return new DraftBody.Words(accepted, misses);
    }

    private DraftBody pairs(ForeignBody.Pairs pairs) {
        var matches = new ArrayList<Pair>();
        var extras = new ArrayList<Remarked>();
        for (var pair : pairs.pairs()) {
            var left = markdown(pair.left());
            var right = markdown(new ForeignText(pair.right(), Format.MOODLE));
            if (left.isEmpty() && right.isEmpty()) {
                remarks.say("An empty pair is left out.");
            } else if (!left.isEmpty()) {
                matches.add(new Pair(left, right, ""));
            } else {
                extras.add(new Remarked(right, ""));
            }
        }
        return new DraftBody.Pairs(matches, extras);
    }

    private String markdown(ForeignText text) {
        return ForeignTexts.markdown(text, remarks);
    }

    static boolean isAll(double percent) {
        return percent > ALL - ROUNDING;
    }

    static String percent(double percent) {
        return (percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent)) + " %";
    }
}
