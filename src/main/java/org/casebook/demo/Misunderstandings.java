package org.casebook.demo;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;

/** What hardly anyone in the made-up school has understood, so that there is something to teach again. */
final class Misunderstandings {

    /** Of the levels 1 to 5. */
    private static final int HARDEST = 3;

    private static final double SHARE = 0.9;
    private static final long SEED = 1937;

    private final Set<PassageRef> passages;

    /** Takes of each topic the passage with the most questions that aren't hard: on it the most students are asked. */
    Misunderstandings(Course course) {
        passages = course.topics().stream()
                .map(topic -> course.questions().stream()
                        .filter(question -> question.topic().equals(topic.id())
                                && question.head().difficulty() <= HARDEST)
                        .collect(Collectors.groupingBy(
                                question -> question.head().passage(), Collectors.counting())))
                .flatMap(counts -> counts.entrySet().stream()
                        .max(Map.Entry.<PassageRef, Long>comparingByValue()
                                .thenComparing(entry -> entry.getKey().toString()))
                        .stream())
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
