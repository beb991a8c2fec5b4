package org.casebook.course.quality;

import static org.casebook.course.Goal.FORM_GAIN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casebook.course.Problem;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;

/**
 * Answers the questions without knowing anything, by the one rule of form that does best. Which rule that is is learned
 * from nine tenths of a kind's questions and tried on the last tenth, for each tenth in turn (cross-validation): the best of
 * many rules does well on the questions that it was chosen by even where form says nothing.
 */
final class FormOnly {

    private static final int PARTS = 10;

    /** With fewer questions of a kind, one lucky answer is more than five points. */
    private static final int FEWEST = 20;

    private FormOnly() {}

    /** Those kinds that form says something about and of which there are questions. */
    static List<FormGain> of(List<Question> questions) {
        return Arrays.stream(QuestionKind.values())
                .flatMap(kind -> gain(kind, questions).stream())
                .toList();
    }

    /** A rule of form answers no kind much more often right than guessing does. */
    static List<Problem> gains(Inspected course) {
        return of(course.questions()).stream()
                .filter(gain -> gain.questions() >= FEWEST && gain.gain() > course.goal(FORM_GAIN))
                .map(gain -> course.origins()
                        .outline()
                        .problem(String.format(
                                Locale.ROOT,
                                "a rule that sees only form answers %d of %d questions of the kind '%s' right, where guessing"
                                        + " would give %.1f: %.1f points more, and %.0f is the most; make keys and"
                                        + " distractors alike in form",
                                gain.right(),
                                gain.questions(),
                                gain.kind().written(),
                                gain.expected(),
                                100 * gain.gain(),
                                100 * course.goal(FORM_GAIN))))
                .toList();
    }

    private static List<FormGain> gain(QuestionKind kind, List<Question> all) {
        var rules = FormRules.of(kind);
        // By their names' hash, so that a new question moves few others to another part.
        var questions = all.stream()
                .filter(kind.type()::isInstance)
                .sorted(Comparator.comparingInt(
                                (Question question) -> question.id().hashCode())
                        .thenComparing(Question::id))
                .toList();
        if (rules.isEmpty() || questions.isEmpty()) {
            return List.of();
        }
        int right = IntStream.range(0, Math.min(PARTS, questions.size()))
                .map(part -> right(rules, questions, part))
                .sum();
        return List.of(new FormGain(
                kind,
                questions.size(),
                right,
                questions.stream().mapToDouble(Question::guessing).sum()));
    }

    private static int right(List<Predicate<Question>> rules, List<Question> questions, int part) {
        var tried = new ArrayList<Question>();
        var learned = new ArrayList<Question>();
        for (int place = 0; place < questions.size(); place++) {
            (place % PARTS == part ? tried : learned).add(questions.get(place));
        }
        return rules.stream()
                .max(Comparator.comparingLong(rule -> count(rule, learned)))
                .map(best -> (int) count(best, tried))
                .orElse(0);
    }

    private static long count(Predicate<Question> rule, List<Question> questions) {
        return questions.stream().filter(rule).count();
    }
}
