package org.casebook.course.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casebook.course.question.Head;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

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
        var old = question.head();
        var head = new Head(
                old.id(),
                old.topic(),
                old.difficulty(),
                old.level(),
                old.passage(),
                old.stem(),
                old.explanation(),
                enemies);
        return switch (question) {
            case SingleChoice q -> new SingleChoice(head, q.options());
            case MultipleChoice q -> new MultipleChoice(head, q.options());
            case TrueFalse q -> new TrueFalse(head, q.answer(), q.why(), q.reasons());
            case Numeric q -> new Numeric(head, q.answer(), q.tolerance(), q.unit(), q.misses());
            case Ordering q -> new Ordering(head, q.items());
            case Matching q -> new Matching(head, q.pairs(), q.extras());
            case ShortText q -> new ShortText(head, q.accepted(), q.misses());
        };
    }
}
