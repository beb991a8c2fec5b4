package org.casebook.attempt;

import java.util.List;
import org.casebook.adaptive.Foreseen;
import org.casebook.bank.TopicMastery;
import org.jspecify.annotations.Nullable;

/**
 * What a finished attempt has shown.
 *
 * @param foreseen how many right answers were to be expected when it began; null where nothing counts, or nothing was
 *     known yet of any topic that was answered
 * @param right how many of the answers that this is compared with were right: those to plain questions aren't
 * @param fitted whether its questions were chosen to be neither too easy nor too hard for the student, and are
 * @param topics all topics in the course's order
 * @param unhurried the same topics at its end, without the answers that were given faster than anyone reads; empty
 *     unless these are many
 */
public record AttemptOutcome(
        @Nullable Foreseen foreseen, int right, boolean fitted, List<Change> topics, List<TopicMastery> unhurried) {

    public AttemptOutcome {
        topics = List.copyOf(topics);
        unhurried = List.copyOf(unhurried);
    }

    /**
     * What is believed of a topic, from all quizzes until then.
     *
     * @param answers how many answers of this attempt on the topic count
     * @param before when the attempt began
     * @param after when it ended
     * @param decision what it decided of the topic then; null unless it was to go on 'until it is sure' of it
     */
    public record Change(
            long answers,
            TopicMastery before,
            TopicMastery after,
            @Nullable Decision decision) {

        public String topic() {
            return after.topic();
        }
    }

    /** Whether no answer of this attempt counts for mastery. */
    public boolean isPlain() {
        return topics.stream().allMatch(topic -> topic.answers() == 0);
    }

    /** Whether no earlier answer counts, on any topic. */
    public boolean isFirst() {
        return topics.stream().allMatch(topic -> topic.before() instanceof TopicMastery.NothingYet);
    }
}
