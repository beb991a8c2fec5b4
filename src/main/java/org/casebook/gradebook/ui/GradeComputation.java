package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.casebook.attempt.AttemptScore;
import org.casebook.attempt.Completion;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.progress.AssignmentScore;
import org.casebook.progress.EarnedPoints;

/**
 * How the share that a grade is made of comes about, with figures that a reader can add up: it is computed from them as
 * they stand here.
 */
class GradeComputation extends Div {

    /** @param answers the answered questions of the attempt, asked for where they are listed */
    GradeComputation(
            Course course, AssignmentScore.Measured measured, Supplier<List<EarnedPoints.OfQuestion>> answers) {
        switch (measured.score()) {
            case AttemptScore.Points points -> show(points, answers.get());
            case AttemptScore.ThisAttempt attempt -> show(course, attempt);
            case AttemptScore.AllSoFar all ->
                add(new Paragraph("It rests on all quizzes so far: when the attempt ended, about "
                        + Percent.of(all.share().expected())
                        + " of the quiz's questions were to be expected right, with 90 % certainty "
                        + GradeWords.range(measured)
                        + "."));
        }
    }

    private void show(AttemptScore.Points points, List<EarnedPoints.OfQuestion> answers) {
        var completion = points.completion();
        var lines = new ArrayList<List<String>>();
        for (var answer : answers) {
            lines.add(List.of(
                    answer.position() + ". "
                            + Prose.plain(answer.question().head().stem()),
                    answer.voided() ? "–" : earned(answer),
                    answer.voided() ? "voided" : "1"));
        }
        int missing = completion.possible() - completion.counted();
        if (missing > 0) {
            lines.add(List.of("Not answered: " + missing, "0", String.valueOf(missing)));
        }
        lines.add(List.of("Total", points.earned().toPlainString(), String.valueOf(completion.possible())));
        add(
                new Paragraph("It rests on points: 1 a question, and a part of it for an answer that is partly right."),
                new DataTable("Points earned and possible", List.of("Question", "Earned", "Possible"), lines),
                new Paragraph(points.earned().toPlainString() + " ÷ " + completion.possible() + " = "
                        + percent(points.share().expected()) + " %."));
    }

    /** As a fraction, so that thirds add up. */
    private static String earned(EarnedPoints.OfQuestion answer) {
        if (answer.score() == 0 || answer.score() == answer.fullScore()) {
            return answer.score() == 0 ? "0" : "1";
        }
        return answer.score() + "/" + answer.fullScore();
    }

    private void show(Course course, AttemptScore.ThisAttempt attempt) {
        var topics = attempt.topics();
        add(
                new Paragraph(
                        "It rests on this attempt alone: the share of the course's questions on each topic that its"
                                + " answers make us expect to be right, as if we knew nothing else about the student."),
                new DataTable(
                        "Expected share of each topic, and how much the topic counts",
                        List.of("Topic", "Expected share", "Counts"),
                        topics.stream()
                                .map(topic -> List.of(
                                        course.topic(topic.topic())
                                                .map(Topic::name)
                                                .orElse(topic.topic()),
                                        tenths(topic) + " %",
                                        topic.weight() + " of " + attempt.weight()))
                                .toList()),
                new Paragraph(sum(attempt) + " %, with 90 % certainty "
                        + Percent.range(attempt.share().low(), attempt.share().high()) + "."));
        explain(attempt, attempt.completion());
        add(Prose.note("A right answer to a hard question shows more than one to an easy question: 2 right of hard ones"
                + " may be worth as much as 4 of easy ones. Whoever answers the same questions in the same way has the"
                + " same grade, whatever they answered before."));
    }

    private void explain(AttemptScore.ThisAttempt attempt, Completion completion) {
        int missing = completion.possible() - completion.counted();
        if (missing > 0) {
            add(new Paragraph(completion.counted() + " of " + completion.possible() + " questions were answered: what"
                    + " was not answered counts as wrong."));
        }
        int left = completion.counted() - attempt.answers();
        if (left > 0) {
            add(new Paragraph((left == 1 ? "The last answer was" : "The last " + left + " answers were")
                    + " wrong and would lower the grade by more than no answer does. That is not meant, so "
                    + (left == 1 ? "it counts" : "they count") + " as not answered."));
        }
    }

    /** Such as '(2 × 71.3 + 64.0) ÷ 3 × 5 ÷ 12 = 28.69', or '71.3' where there is nothing to reckon. */
    private static String sum(AttemptScore.ThisAttempt attempt) {
        var terms = attempt.topics().stream()
                .map(topic -> topic.weight() == 1 ? tenths(topic) : topic.weight() + " × " + tenths(topic))
                .collect(Collectors.joining(" + "));
        var mean = attempt.topics().size() == 1
                ? tenths(attempt.topics().getFirst())
                : "(" + terms + ") ÷ " + attempt.weight();
        int possible = attempt.completion().possible();
        boolean whole = attempt.answers() == possible;
        if (whole && attempt.topics().size() == 1) {
            return mean;
        }
        return (whole ? mean : mean + " × " + attempt.answers() + " ÷ " + possible) + " = "
                + percent(attempt.share().expected());
    }

    private static String tenths(AttemptScore.OfTopic topic) {
        return topic.expected().movePointRight(2).toPlainString();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
