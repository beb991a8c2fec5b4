package org.casebook.course.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.question.Numbers;
import org.casebook.course.reading.BankFormat;
import org.casebook.course.reading.ReadingBudget;

/** Reads question files of this course or of another. */
final class YamlReader {

    private YamlReader() {}

    /** Everything in the file, in its order. */
    static List<ConversionResult> read(String fileName, String text, Course course, ReadingBudget budget) {
        var content = BankFormat.read(Path.of("file"), text, budget);
        var outcomes = new ArrayList<ConversionResult>();
        content.problems()
                .forEach(problem ->
                        outcomes.add(new ConversionResult.Refused(problem.line(), fileName, problem.message() + ".")));
        for (var entry : content.entries()) {
            var remarks = new ArrayList<>(entry.problems().stream()
                    .map(problem -> "Line " + problem.line() + ": " + problem.message() + ".")
                    .toList());
            outcomes.add(entry.draft()
                    .<ConversionResult>map(
                            draft -> new ConversionResult.Taken(entry.line(), known(draft, course, remarks), remarks))
                    .orElseGet(() -> new ConversionResult.Refused(
                            entry.line(), ConversionRemarks.brief(entry.name()), String.join(" ", remarks))));
        }
        outcomes.sort(Comparator.comparingInt(ConversionResult::line));
        return outcomes;
    }

    /** Without a topic or a passage that this course doesn't have. */
    private static Draft known(Draft draft, Course course, List<String> remarks) {
        boolean topic = draft.topic().isEmpty() || course.topic(draft.topic()).isPresent();
        if (!topic) {
            remarks.add("Its topic, " + ConversionRemarks.brief(draft.topic()) + ", is none of the course's topics.");
        }
        boolean passage = draft.passage().isEmpty() || isPassage(draft.passage(), course);
        if (!passage) {
            remarks.add(
                    "Its passage, " + ConversionRemarks.brief(draft.passage()) + ", is not in the course's lessons.");
        }
        return new Draft(
                draft.name(),
                topic ? draft.topic() : "",
                draft.difficulty(),
                draft.level(),
                passage ? draft.passage() : "",
                draft.stem(),
                draft.explanation(),
                draft.enemies(),
                inDigits(draft.body(), remarks),
                draft.skill());
    }

    private static DraftBody inDigits(DraftBody body, List<String> remarks) {
        var marks = Numbers.Marks.of(body.numbers());
        body.numbers().forEach(written -> body.number(written, marks)
                .flatMap(typed -> ConversionRemarks.reading(typed, written))
                .ifPresent(remarks::add));
        return body.inDigits(marks);
    }

    private static boolean isPassage(String written, Course course) {
        try {
            return course.passage(PassageRef.parse(written)).isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
