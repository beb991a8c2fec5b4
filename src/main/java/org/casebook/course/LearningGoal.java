package org.casebook.course;

import java.util.List;

/**
 * Something that a course wants of its students on a topic, in their words.
 *
 * @param text such as 'I can say why the order was kept secret.'
 * @param passages where the lessons teach it, at least one; what is answered on these shows it
 */
public record LearningGoal(String text, List<PassageRef> passages) {

    public LearningGoal {
        passages = List.copyOf(passages);
    }
}
