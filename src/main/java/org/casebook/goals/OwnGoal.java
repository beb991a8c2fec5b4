package org.casebook.goals;

import java.time.LocalDate;
import java.util.List;
import org.casebook.course.Mastery;
import org.jspecify.annotations.Nullable;

/**
 * What a student wants to know by a day.
 *
 * @param target the word that they want to reach; null where they have set the day alone, to remember what they know
 * @param pace at which they have answered questions lately
 * @param topics how they stand for each of its topics, in the course's order; none where no word is said
 */
public record OwnGoal(LocalDate day, @Nullable Mastery target, List<String> topicIds, Pace pace, List<Outlook> topics) {

    public OwnGoal {
        topicIds = List.copyOf(topicIds);
        topics = List.copyOf(topics);
    }
}
