package org.casebook.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.adaptive.memory.ForgettingModel;
import org.casebook.adaptive.memory.Memory;
import org.casebook.adaptive.memory.Recall;
import org.casebook.attempt.PastAnswer;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.springframework.stereotype.Component;

/**
 * What is left of each passage by the forgetting model. A memory is one passage's, and every question on it asks for it,
 * so that what is learned is what the lesson says and not how a question is worded.
 */
@Component
record PassageMemories(Course course, ForgettingFits fits) {

    /**
     * Of the passages that questions of a student's were about.
     *
     * @param past all that the student has answered, the oldest first
     */
    List<PassageMemory> of(List<PastAnswer> past) {
        var model = fits.model();
        Map<PassageRef, List<PastAnswer>> byPassage = new LinkedHashMap<>();
        for (var answer : past) {
            var passage = answer.question().head().passage();
            if (!answer.question().isPlain() && course.passage(passage).isPresent()) {
                byPassage.computeIfAbsent(passage, _ -> new ArrayList<>()).add(answer);
            }
        }
        return byPassage.entrySet().stream()
                .map(entry -> new PassageMemory(
                        entry.getKey(),
                        entry.getValue().getLast().question().topic(),
                        memory(model, entry.getValue()),
                        entry.getValue()))
                .toList();
    }

    /** A time as the model counts it. */
    static double day(Instant at) {
        return at.toEpochMilli() / (double) Duration.ofDays(1).toMillis();
    }

    private static Memory memory(ForgettingModel model, List<PastAnswer> answers) {
        var first = answers.getFirst();
        var memory = model.first(Recall.of(first.share()), day(first.at()));
        for (var answer : answers.subList(1, answers.size())) {
            memory = model.after(memory, Recall.of(answer.share()), day(answer.at()));
        }
        return memory;
    }
}
