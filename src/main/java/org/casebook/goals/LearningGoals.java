package org.casebook.goals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.PastAnswer;
import org.casebook.bank.QuestionBank;
import org.casebook.course.Course;
import org.casebook.course.LearningGoal;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the course wants of a student, and what they have shown of it. */
@Service
@Transactional(readOnly = true)
public class LearningGoals {

    private final Course course;
    private final QuestionBank bank;
    private final AnswerHistory answers;

    LearningGoals(Course course, QuestionBank bank, AnswerHistory answers) {
        this.course = course;
        this.bank = bank;
        this.answers = answers;
    }

    /** The goals of one topic, none where the course states none. */
    public record OfTopic(Topic topic, List<ShownGoal> goals) {

        public OfTopic {
            goals = List.copyOf(goals);
        }
    }

    /** By topic in the course's order, for the student themselves. Nothing of a withheld test is in it. */
    public List<OfTopic> of(Actor student) {
        student.require(Role.STUDENT);
        var first = firstAnswers(student.id());
        return course.topics().stream()
                .map(topic -> new OfTopic(
                        topic,
                        topic.goals().stream()
                                .map(goal -> shown(topic, goal, first))
                                .toList()))
                .toList();
    }

    /** Whether a test of the student is under way, in which nothing of all this is told. */
    public boolean isInTest(Actor student) {
        student.require(Role.STUDENT);
        return answers.isInTest(student.id());
    }

    private Map<String, PastAnswer> firstAnswers(UUID student) {
        Map<String, PastAnswer> first = new HashMap<>();
        answers.of(student)
                .forEach(answer -> first.putIfAbsent(answer.question().id(), answer));
        return first;
    }

    private ShownGoal shown(Topic topic, LearningGoal goal, Map<String, PastAnswer> first) {
        var answered = first.values().stream()
                .filter(answer -> shows(answer.question(), topic, goal))
                .toList();
        var questions = new HashSet<String>();
        answered.forEach(answer -> questions.add(answer.question().id()));
        bank.items().stream()
                .filter(item -> shows(item.question(), topic, goal))
                .forEach(item -> questions.add(item.question().id()));
        return new ShownGoal(goal, questions.size(), answered.size(), (int)
                answered.stream().filter(PastAnswer::isRight).count());
    }

    private static boolean shows(Question question, Topic topic, LearningGoal goal) {
        return !question.isPlain()
                && question.topic().equals(topic.id())
                && goal.passages().contains(question.head().passage());
    }
}
