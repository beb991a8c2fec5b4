package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.attempt.AttemptOutcome;
import org.casebook.bank.TopicMastery;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.bank.TopicMastery.NothingYet;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Percent;
import org.casebook.course.Course;

/** What is believed at a quiz's end with and without the answers that were given faster than anyone reads. */
public class HurriedNote extends Section {

    /** Said of a single answer. */
    static final String ONE = "Answered very quickly: in less time than it takes to read the question.";

    private HurriedNote(Course course, String words, AttemptOutcome outcome) {
        addClassName("hurried");
        var rows = new ArrayList<List<String>>();
        for (int place = 0; place < outcome.topics().size(); place++) {
            var change = outcome.topics().get(place);
            if (change.answers() > 0) {
                rows.add(List.of(
                        course.topic(change.topic()).orElseThrow().name(),
                        figures(change.after()),
                        figures(outcome.unhurried().get(place))));
            }
        }
        add(
                new H2("Quick answers"),
                new Paragraph(words),
                new DataTable(
                        "Expected share of each topic's questions right at the end of this quiz",
                        List.of("Topic", "With the quick answers", "Without them"),
                        rows));
    }

    /** What there is to say to the student, or to those who teach them; nothing unless hurried answers are many. */
    public static Optional<HurriedNote> of(Course course, AttemptOutcome outcome, Addressee addressee) {
        return outcome.unhurried().isEmpty()
                ? Optional.empty()
                : Optional.of(new HurriedNote(course, words(addressee), outcome));
    }

    private static String words(Addressee addressee) {
        return "Several answers came in less time than it takes to read the question; "
                + switch (addressee) {
                    case STUDENT ->
                        "they are marked below. They count like all others. If you were in a hurry, take another quiz"
                                + " when you have time: it will show better what you know.";
                    case TEACHER ->
                        "they are marked 'hurried' below. They count, but where the two columns differ much, take the"
                                + " estimate with care.";
                };
    }

    private static String figures(TopicMastery mastery) {
        return switch (mastery) {
            case NothingYet _ -> "no other answer yet";
            case Known known -> Percent.of(known.expected()) + " (" + Percent.range(known.low(), known.high()) + ")";
        };
    }
}
