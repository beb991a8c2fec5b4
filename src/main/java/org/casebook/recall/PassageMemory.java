package org.casebook.recall;

import java.time.Instant;
import java.util.List;
import org.casebook.adaptive.memory.Memory;
import org.casebook.attempt.PastAnswer;
import org.casebook.course.PassageRef;

/**
 * What is left of what a student has shown of one passage of the lessons.
 *
 * @param topic of the latest question on it
 * @param answers to questions on it, the oldest first; one at least
 */
record PassageMemory(PassageRef passage, String topic, Memory memory, List<PastAnswer> answers) {

    PassageMemory {
        answers = List.copyOf(answers);
    }

    Instant lastAt() {
        return answers.getLast().at();
    }
}
