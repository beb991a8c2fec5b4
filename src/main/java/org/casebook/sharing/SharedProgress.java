package org.casebook.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.casebook.bank.TopicMastery;
import org.casebook.progress.TaskProgress;
import org.jspecify.annotations.Nullable;

/**
 * What a student shows of their progress: what they may know themselves, and nothing that says more.
 *
 * @param name as the student is shown everywhere
 * @param classes those that go on, by name
 * @param topics all topics in the course's order
 * @param due what is to be done, what is due soonest first
 * @param done what is behind them, the latest first
 * @param earlier how many more are behind them
 * @param grades by class, where they are shown at all
 * @param at when this was put together
 * @param endsAt when the link ends by itself
 */
public record SharedProgress(
        String name,
        List<String> classes,
        List<TopicMastery> topics,
        List<Work> due,
        List<Work> done,
        int earlier,
        Optional<List<ClassGrades>> grades,
        Instant at,
        Instant endsAt) {

    public SharedProgress {
        classes = List.copyOf(classes);
        topics = List.copyOf(topics);
        due = List.copyOf(due);
        done = List.copyOf(done);
    }

    /**
     * An assignment.
     *
     * @param due by when it is to be done, or null
     * @param doneAt when it was done, or null
     */
    public record Work(
            String title,
            String className,
            @Nullable Instant due,
            @Nullable Instant doneAt,
            TaskProgress.Status status) {}

    /**
     * The grades in a class that the student may see.
     *
     * @param total what they come to; empty while nothing counts
     */
    public record ClassGrades(String className, List<WorkGrade> grades, String total) {

        public ClassGrades {
            grades = List.copyOf(grades);
        }
    }

    /** A grade as its student reads it. */
    public record WorkGrade(String title, String grade) {}
}
