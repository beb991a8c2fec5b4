package org.casebook.course.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casebook.course.question.Question;
import tools.jackson.databind.node.ObjectNode;

/** Makes enmity mutual: files may name it on one side only. */
final class Enemies {

    private Enemies() {}

    static List<Question> mutual(List<Question> questions) {
        // Sorted, so that it makes no difference in which order or on which side enemies are written down.
        Map<String, SortedSet<String>> enemies = new HashMap<>();
        for (var question : questions) {
            for (var enemy : question.head().enemies()) {
                enemies.computeIfAbsent(question.id(), _ -> new TreeSet<>()).add(enemy);
                enemies.computeIfAbsent(enemy, _ -> new TreeSet<>()).add(question.id());
            }
        }
        return questions.stream()
                .map(question -> enemies.containsKey(question.id())
                        ? with(List.copyOf(enemies.get(question.id())), question)
                        : question)
                .toList();
    }

    private static Question with(List<String> enemies, Question question) {
        ObjectNode tree = StoredForm.JSON.valueToTree(question);
        ((ObjectNode) tree.get("head")).set("enemies", StoredForm.JSON.valueToTree(enemies));
        return StoredForm.JSON.treeToValue(tree, Question.class);
    }
}
