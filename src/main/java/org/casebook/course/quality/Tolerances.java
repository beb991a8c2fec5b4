package org.casebook.course.quality;

import static org.casebook.course.Goal.TOLERANCE_MOST;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.Problem;
import org.casebook.course.question.Numeric;

/** A number that may be off says so beforehand, and may not be far off. */
final class Tolerances implements Rule {

    private static final Pattern STATED = Pattern.compile(
            "(?<!\\w)(about|around|approximately|roughly|round(ed)?|nearest|within|decimal|whole|estimate|give or take)(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Problem> findings(Inspected course) {
        return course.questions().stream()
                .filter(Numeric.class::isInstance)
                .map(Numeric.class::cast)
                .flatMap(numeric -> message(course, numeric).stream()
                        .map(message -> course.at(numeric).problem(message)))
                .toList();
    }

    private static Optional<String> message(Inspected course, Numeric numeric) {
        double tolerance = numeric.tolerance().doubleValue();
        double most = course.goal(TOLERANCE_MOST) * Math.abs(numeric.answer().doubleValue());
        if (tolerance > most) {
            return Optional.of("the tolerance " + numeric.tolerance().toPlainString() + " is more than "
                    + Ratio.percent(course.goal(TOLERANCE_MOST)) + " of the answer; make it smaller");
        }
        if (tolerance > 0 && !STATED.matcher(QuestionTexts.stem(numeric)).find()) {
            return Optional.of(
                    "a tolerance of " + numeric.tolerance().toPlainString()
                            + " counts, but the stem doesn't say how exact the answer must be; say 'about', or to what to round");
        }
        return Optional.empty();
    }
}
