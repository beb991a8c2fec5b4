package org.casebook.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.Score.Remark;
import org.casebook.course.question.ShortText;
import org.casebook.progress.AssignmentSheet.Asked;
import org.casebook.progress.AssignmentSheet.Cell;

/**
 * What was answered to a question in an assignment: counts, from the first answer on.
 *
 * @param answers how many answers count
 * @param repeated how many of them are by students who had met the question before
 * @param counts how the question turned out, for those who have it in their attempt
 * @param meanPoints of the answers that count; 0 without one
 * @param parts what the answers are made of; those of the key first, then the most frequent
 */
public record AnswerSpread(
        int answers,
        int repeated,
        int hurried,
        Map<AnswerResult, Integer> counts,
        double meanPoints,
        List<Part> parts) {

    public AnswerSpread {
        counts = Map.copyOf(counts);
        parts = List.copyOf(parts);
    }

    /**
     * A part of an answer: an option, a pair, a text.
     *
     * @param text safe inline HTML
     * @param reason why it is wrong, as safe inline HTML; empty where there is none
     * @param times how many answers have it
     */
    public record Part(String text, boolean right, String reason, int times) {}

    private record Key(String text, boolean right) {}

    public int count(AnswerResult result) {
        return counts.getOrDefault(result, 0);
    }

    static AnswerSpread of(Asked asked, List<Cell> cells) {
        Map<AnswerResult, Integer> counts = new LinkedHashMap<>();
        cells.forEach(cell -> counts.merge(cell.result(), 1, Integer::sum));
        var answers = cells.stream().filter(cell -> cell.result().counts()).toList();
        return new AnswerSpread(
                answers.size(),
                (int) answers.stream().filter(Cell::repeated).count(),
                (int) answers.stream().filter(Cell::hurried).count(),
                counts,
                answers.stream()
                        .mapToDouble(cell -> Objects.requireNonNull(cell.earned()))
                        .average()
                        .orElse(0),
                parts(asked.question(), answers));
    }

    private static List<Part> parts(Question question, List<Cell> answers) {
        Map<Key, Part> parts = new LinkedHashMap<>();
        // What nobody has chosen is worth knowing, too.
        question.options().forEach(option -> add(parts, option.text(), option.correct(), option.reason(), 0));
        for (var answer : answers) {
            var response = Objects.requireNonNull(answer.response());
            if (response instanceof Response.DontKnow) {
                continue;
            }
            var score = question.score(response);
            // Words that a teacher has accepted are right, though they aren't the key's.
            boolean accepted = answer.result() == AnswerResult.RIGHT && !score.correct();
            score.remarks()
                    .forEach(remark -> add(
                            parts,
                            text(question, remark),
                            remark.right() || accepted,
                            accepted ? "Accepted under 'Regrades'." : reason(question, remark),
                            1));
        }
        var sorted = new ArrayList<>(parts.values());
        sorted.sort(Comparator.comparing(Part::right)
                .reversed()
                .thenComparing(Comparator.comparingInt(Part::times).reversed()));
        return sorted;
    }

    private static void add(Map<Key, Part> parts, String text, boolean right, String reason, int times) {
        parts.merge(
                new Key(text, right),
                new Part(text, right, reason, times),
                (before, _) -> new Part(text, right, before.reason(), before.times() + times));
    }

    private static String text(Question question, Remark remark) {
        return switch (question) {
            case MultipleChoice choice
            when !remark.right() && isOfKey(choice, remark) -> "Not chosen: " + remark.about();
            // Where an item should have stood says enough; where it was put differs from student to student.
            case Ordering _ -> (remark.right() ? "In its place: " : "Out of place: ") + remark.about();
            case ShortText words when !remark.right() -> known(words, remark);
            default -> remark.about();
        };
    }

    private static boolean isOfKey(MultipleChoice question, Remark remark) {
        return question.options().stream()
                .filter(Option::correct)
                .map(Option::text)
                .anyMatch(remark.about()::equals);
    }

    /** Of a part that is right there is nothing to explain. */
    private static String reason(Question question, Remark remark) {
        return remark.right() && !(question instanceof Ordering) ? "" : remark.text();
    }

    /** Words as they are counted: those that the author foresaw in the author's spelling; safe inline HTML. */
    public static String known(ShortText question, Remark remark) {
        return question.misses().stream()
                .filter(miss -> !remark.text().isEmpty() && miss.why().equals(remark.text()))
                .map(miss -> "“" + Responses.escape(miss.text()) + "”")
                .findFirst()
                .orElse("“" + remark.about() + "”");
    }
}
