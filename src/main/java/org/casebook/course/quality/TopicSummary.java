package org.casebook.course.quality;

import java.util.List;
import java.util.Map;
import org.casebook.course.Topic;
import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;

/**
 * The questions on a topic in numbers.
 *
 * @param byDifficulty from the easiest to the hardest
 * @param byKind every kind
 * @param byLevel every level
 * @param oneKey how many have options of which exactly one is right
 * @param keyLongest in how many of these every other option is shorter than the key
 * @param longestByChance how many that would be if lengths said nothing
 */
public record TopicSummary(
        Topic topic,
        List<Integer> byDifficulty,
        Map<QuestionKind, Integer> byKind,
        Map<Head.Level, Integer> byLevel,
        int oneKey,
        int keyLongest,
        double longestByChance) {

    public TopicSummary {
        byDifficulty = List.copyOf(byDifficulty);
        byKind = Map.copyOf(byKind);
        byLevel = Map.copyOf(byLevel);
    }

    public int all() {
        return byDifficulty.stream().mapToInt(Integer::intValue).sum();
    }
}
