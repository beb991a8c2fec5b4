package org.casebook.teaching.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.attempt.PaperItem;
import org.casebook.attempt.QuizPapers;
import org.casebook.base.ui.Percent;
import org.casebook.course.Course;
import org.casebook.course.Mastery;
import org.casebook.course.Topic;
import org.casebook.course.question.QuestionKind;
import org.casebook.progress.AnswerWords;

/** What is said of a question to whom chooses questions. */
final class PaperWords {

    private PaperWords() {}

    static String word(Mastery mastery) {
        return switch (mastery) {
            case NOT_YET -> "not yet";
            case NEARLY -> "nearly";
            case SECURE -> "secure";
        };
    }

    static String stem(PaperItem item) {
        return AnswerWords.stem(item.question());
    }

    /** What it is: topic, kind, level, section, whose. */
    static String about(PaperItem item, Course course) {
        var question = item.question();
        var words = new ArrayList<>(List.of(
                course.topic(question.topic()).map(Topic::name).orElse(question.topic()),
                QuestionKind.of(question).label(),
                question.head().level().label(),
                course.section(question.head().passage().section())
                        .map(section -> "section " + section.number())
                        .orElse("no section")));
        if (item.own()) {
            words.add("a teacher’s own");
        }
        if (item.voided()) {
            words.add("voided in this class: nobody is asked it");
        }
        return String.join(" · ", words);
    }

    /** What is expected of whom, and of whom it tells most. */
    static String tells(PaperItem item) {
        var expected = Stream.of(Mastery.values())
                .map(mastery -> word(mastery) + " " + Percent.of(item.expected(mastery)))
                .collect(Collectors.joining(", "));
        return "Expected of its point: " + expected + ". "
                + (item.question().isPlain()
                        ? "A plain question, which tells nothing of mastery."
                        : "Tells most about students at ‘" + word(item.tellsMostOf()) + "’.");
    }

    /** The points that are expected of a whole form. */
    static String sum(List<PaperItem> form) {
        long asked = form.stream().filter(item -> !item.voided()).count();
        return asked + (asked == 1 ? " question. " : " questions. ") + "Expected points: "
                + Stream.of(Mastery.values())
                        .map(mastery -> word(mastery) + " "
                                + String.format(Locale.ROOT, "%.1f", PaperDraft.expected(form, mastery)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** How far several forms are from each other; nothing of one. */
    static String alike(PaperDraft draft) {
        if (draft.size() == 1) {
            return "";
        }
        double aim = QuizPapers.SHARE_APART * draft.items(0).size();
        double apart = draft.mostApart();
        var words = String.format(
                Locale.ROOT, "On one form a student can expect at most %.2f points more than on another.", apart);
        return apart <= aim
                ? words
                : words
                        + String.format(
                                Locale.ROOT,
                                " The aim is %.2f; more sections, fewer forms or another length can bring them closer.",
                                aim);
    }

    /** What a unit is called in short, for those who listen. */
    static String named(List<PaperItem> unit) {
        var stimulus = unit.getFirst().question().stimulus();
        return stimulus == null ? stem(unit.getFirst()) : "the set about ‘" + stimulus.title() + "’";
    }
}
