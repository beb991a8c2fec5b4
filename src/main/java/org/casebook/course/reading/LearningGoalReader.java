package org.casebook.course.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.course.LearningGoal;
import org.casebook.course.PassageRef;

/** Reads what the course wants of its students on a topic. */
record LearningGoalReader(Markdown markdown, CourseNames names) {

    /** More than that nobody keeps in view. */
    private static final int MOST = 8;

    private static final int LONGEST = 160;

    /** @param goals the topic's list of them */
    List<LearningGoal> read(String topic, YamlNode goals) {
        var some = goals.some();
        if (some.size() > MOST) {
            goals.report("a topic has at most " + MOST + " goals");
        }
        var texts = new HashSet<String>();
        return some.stream().map(node -> goal(topic, node, texts)).toList();
    }

    private LearningGoal goal(String topic, YamlNode node, Set<String> texts) {
        var text = markdown.plain(node.get("text"));
        if (text.length() > LONGEST) {
            node.get("text").report("a goal has at most " + LONGEST + " characters");
        }
        if (!text.isEmpty() && !texts.add(text)) {
            node.get("text").report("this goal stands at the topic a second time");
        }
        var seen = new HashSet<PassageRef>();
        var passages = node.get("passages").some().stream()
                .flatMap(passage -> passage(passage, seen).stream())
                .toList();
        node.close();
        var goal = new LearningGoal(text, passages);
        names.goals.add(new CourseNames.GivenGoal(topic, goal, node.place()));
        return goal;
    }

    private Optional<PassageRef> passage(YamlNode node, Set<PassageRef> seen) {
        var text = node.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var passage = PassageRef.parse(text);
            names.passages.use(text, node.place());
            if (!seen.add(passage)) {
                node.report("the goal names the passage '" + text + "' a second time");
            }
            return Optional.of(passage);
        } catch (IllegalArgumentException malformed) {
            node.report(String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }
}
