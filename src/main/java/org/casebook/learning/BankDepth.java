package org.casebook.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.TopicShare;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Service;

/** Whether the bank has enough questions for what a teacher plans. */
@Service
public class BankDepth {

    /** From this share of a topic's questions on, a quiz is much the same for everyone, whoever they are. */
    private static final double MUCH_OF_A_TOPIC = 0.5;

    private final QuestionBank bank;
    private final Course course;

    BankDepth(QuestionBank bank, Course course) {
        this.bank = bank;
        this.course = course;
    }

    /**
     * Where the bank is thin for the plan, in words for its author; empty where it isn't.
     *
     * @param students how many will take it
     */
    public List<String> warnings(QuizPlan plan, int students) {
        int weights = plan.shares().stream().mapToInt(TopicShare::weight).sum();
        var warnings = new ArrayList<String>();
        for (var share : plan.shares()) {
            int asked = (int) Math.ceil((double) plan.maxItems() * share.weight() / weights);
            int fit = largestFit(share.topic());
            var name = course.topic(share.topic()).orElseThrow().name();
            if (asked > fit) {
                warnings.add(name + ": the quiz would ask " + asked + ", but only " + fit
                        + " questions can be asked together. It will ask more on the other topics, or end earlier.");
            } else if (!plan.sameQuestions() && asked > MUCH_OF_A_TOPIC * fit && students > 1) {
                warnings.add(name + ": the quiz asks " + asked + " of the " + fit
                        + " questions that can be asked together, so that the " + students
                        + " students get much the same ones, and neighbours can copy.");
            }
            int attempts = Math.max(1, plan.attempts());
            if (!plan.sameQuestions()
                    && attempts > 1
                    && attempts * asked > inUse(share.topic()).size()) {
                warnings.add(name + ": in " + attempts + " attempts a student meets questions again, since there are "
                        + inUse(share.topic()).size() + " in all.");
            }
        }
        return warnings;
    }

    /** How many of a topic's questions one sitting can hold: of questions that give each other away, only one. */
    private int largestFit(String topic) {
        var taken = new ArrayList<Question>();
        var excluded = new HashSet<String>();
        for (var question : inUse(topic)) {
            if (!excluded.contains(question.id())) {
                taken.add(question);
                excluded.addAll(question.head().enemies());
            }
        }
        return taken.size();
    }

    private List<Question> inUse(String topic) {
        return bank.items().stream()
                .map(BankItem::question)
                .filter(question -> question.topic().equals(topic))
                .toList();
    }
}
