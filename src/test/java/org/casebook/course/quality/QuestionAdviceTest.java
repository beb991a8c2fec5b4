package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.Goals;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.reading.CourseReader;
import org.junit.jupiter.api.Test;

/** The rules for a course, asked about one question. */
class QuestionAdviceTest {

    private final CourseReader.Result.Sound shipped =
            (CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"));
    private final Course course = shipped.course();
    private final Goals goals = shipped.goals();

    @Test
    void hasNothingToSayOfTheQuestionsThatTheContentCheckPasses() {
        var questions = course.questions();
        for (int place = 0; place < questions.size(); place += 10) {
            assertThat(QuestionAdvice.on(questions.get(place), course, goals)).isEmpty();
        }
    }

    @Test
    void saysWhatTheContentCheckWouldSay() {
        var question = question(
                "Which of these is not a \"flurbish\"?",
                new Option("All of the above", true, null),
                new Option("Two", false, "No."),
                new Option(
                        "A much longer option than any of the others, so that everyone sees at once which it is, and no"
                                + " one need know anything",
                        false,
                        "It is too long by far."));

        assertThat(QuestionAdvice.on(question, course, goals))
                .anyMatch(advice -> advice.startsWith("the stem asks for a negative"))
                .anyMatch(advice -> advice.contains("speaks of other options"))
                .anyMatch(advice -> advice.startsWith("the reason 'No.' says too little"))
                .anyMatch(advice -> advice.startsWith("the longest option"))
                .anyMatch(advice -> advice.contains("\"flurbish\" is neither in the lessons nor in the glossary"));
    }

    @Test
    void findsTheQuestionOfTheCourseThatSaysTheSame() {
        var original = course.questions().getFirst();
        var same = question(
                original.head().stem(),
                new Option("One of them", true, null),
                new Option("Two of them", false, "It was not two of them."),
                new Option("Six of them", false, "It was not six of them."));

        assertThat(QuestionAdvice.on(same, course, goals))
                .anyMatch(advice -> advice.startsWith("the stem is nearly that of '" + original.id()));
    }

    private Question question(String stem, Option... options) {
        var like = course.questions().getFirst().head();
        return new SingleChoice(
                new Head(
                        "own-1",
                        like.topic(),
                        1,
                        Head.Level.RECALL,
                        like.passage(),
                        stem,
                        "It is so because it is.",
                        List.of()),
                List.of(options));
    }
}
