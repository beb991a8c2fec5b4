package org.casebook.course.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import org.casebook.course.Goal;
import org.casebook.course.Goals;
import org.casebook.course.Licence;
import org.casebook.course.MasteryScale;
import org.casebook.course.Topic;

/** Reads {@code course.yaml}. */
record OutlineReader(Markdown markdown, CourseNames names) {

    /** What the file holds. */
    record Outline(
            String id,
            String title,
            String subtitle,
            List<Topic> topics,
            MasteryScale scale,
            Goals goals,
            Licence licence) {}

    private static final MasteryScale ANY_SCALE = new MasteryScale(0.6, 0.8);

    Outline read(YamlNode file) {
        var id = file.get("id").name();
        var title = markdown.plain(file.get("title"));
        var subtitle = markdown.plain(file.get("subtitle"));
        var topics = file.get("topics").some().stream().map(this::topic).toList();
        names.formerTopics.given().forEach(this::mustBeGone);
        var scale = scale(file.get("mastery"));
        var goals = file.find("quality").map(OutlineReader::goals).orElse(Goals.STANDARD);
        var licence = file.find("licence").map(this::licence).orElse(Licence.NONE);
        file.close();
        return new Outline(id, title, subtitle, topics, scale, goals, licence);
    }

    private Topic topic(YamlNode node) {
        var id = node.get("id").name();
        names.topics.give(id, node.place());
        var formerly = node.find("formerly").map(this::former).orElse(null);
        var goals = node.find("goals")
                .map(given -> new LearningGoalReader(markdown, names).read(id, given))
                .orElse(List.of());
        var topic =
                new Topic(id, markdown.plain(node.get("name")), markdown.plain(node.get("summary")), formerly, goals);
        node.close();
        return topic;
    }

    private String former(YamlNode node) {
        var id = node.name();
        names.formerTopics.give(id, node.place());
        return id;
    }

    /** A school's results on a former topic go to the one that has taken its place; so there can't be both. */
    private void mustBeGone(String former, Place place) {
        if (names.topics.given().containsKey(former)) {
            place.report("'formerly' names the topic '" + former + "', which the course still has");
        }
    }

    private Licence licence(YamlNode node) {
        var licence = new Licence(markdown.plain(node.get("name")), SourcesReader.url(node));
        node.close();
        return licence;
    }

    private MasteryScale scale(YamlNode node) {
        var nearly = node.get("nearly").decimal();
        var secure = node.get("secure").decimal();
        node.close();
        boolean sound = nearly.signum() > 0 && nearly.compareTo(secure) < 0 && secure.compareTo(BigDecimal.ONE) < 0;
        if (!sound) {
            node.report("0 < nearly < secure < 1 must hold for 'mastery'");
            return ANY_SCALE;
        }
        return new MasteryScale(nearly.doubleValue(), secure.doubleValue());
    }

    private static Goals goals(YamlNode node) {
        var values = new EnumMap<Goal, Double>(Goal.class);
        for (var goal : Goal.values()) {
            node.find(goal.key()).ifPresent(value -> {
                double given = value.decimal().doubleValue();
                if (given < goal.least() || given > goal.most()) {
                    value.report(
                            "'" + goal.key() + "' must be from " + plain(goal.least()) + " to " + plain(goal.most()));
                }
                values.put(goal, given);
            });
        }
        node.close();
        return new Goals(values);
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
