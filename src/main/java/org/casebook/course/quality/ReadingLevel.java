package org.casebook.course.quality;

import static org.casebook.course.Goal.LESSON_GRADE;
import static org.casebook.course.Goal.QUESTION_GRADE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casebook.course.Problem;
import org.casebook.course.lesson.Passage;
import org.casebook.course.question.Question;

/** Lessons and questions can be read by those they are for. */
final class ReadingLevel implements Rule {

    @Override
    public List<Problem> findings(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var section : course.course().sections()) {
            double grade = ReadingEase.grade(
                    section.passages().stream().map(Passage::text).collect(Collectors.joining("\n")));
            if (grade > course.goal(LESSON_GRADE)) {
                findings.add(Inspected.known(course.origins().sections().get(section.slug()))
                        .problem(message("the section", grade, course.goal(LESSON_GRADE))));
            }
        }
        for (var question : course.questions()) {
            double grade = ReadingEase.grade(shown(question));
            if (grade > course.goal(QUESTION_GRADE)) {
                findings.add(course.at(question).problem(message("the question", grade, course.goal(QUESTION_GRADE))));
            }
        }
        return findings;
    }

    private static String shown(Question question) {
        return QuestionTexts.stem(question) + "\n" + String.join("\n", QuestionTexts.parts(question));
    }

    private static String message(String what, double grade, double most) {
        return String.format(
                Locale.ROOT,
                "%s reads at grade %.1f (Flesch–Kincaid), and %.1f is the most; shorten sentences and words",
                what,
                grade,
                most);
    }
}
