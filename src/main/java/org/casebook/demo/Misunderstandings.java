package org.casebook.demo;

import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;

/** What hardly anyone in the made-up school has understood, so that there is something to teach again. */
final class Misunderstandings {

    private static final int PASSAGES = 3;
    private static final double SHARE = 0.9;
    private static final long SEED = 1937;

    private final Set<PassageRef> passages;

    /** Takes the passages with the most questions, on which the most students are asked. */
    Misunderstandings(Course course) {
        var questions = course.questions().stream()
                .map(question -> question.head().passage())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        passages = questions.entrySet().stream()
                .sorted(Map.Entry.<PassageRef, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()))
                .limit(PASSAGES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a student is caught by one. */
    boolean catches(Question question, Random random) {
        return passages.contains(question.head().passage()) && random.nextDouble() < SHARE;
    }

    /** The wrong answer that all give who are caught. */
    Response answer(Question question) {
        return DemoAnswers.wrong(question, new Random(SEED));
    }
}
