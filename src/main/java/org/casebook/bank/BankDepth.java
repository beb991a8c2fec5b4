package org.casebook.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.TopicShare;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;

/** Whether the bank has enough questions for what a teacher plans. */
@Service
public class BankDepth {

    /** From this share of a topic's questions on, a quiz is much the same for everyone, whoever they are. */
    private static final double MUCH_OF_A_TOPIC = 0.5;

    private final QuestionBank bank;
    private final OwnQuestions own;
    private final Course course;

    BankDepth(QuestionBank bank, OwnQuestions own, Course course) {
        this.bank = bank;
        this.own = own;
        this.course = course;
    }

    /**
     * Where the bank is thin for the plan, in words for its author; empty where it isn't. Questions that the class uses
     * beside those of the course count too.
     *
     * @param students how many will take it
     * @throws NotFoundException if the actor doesn't teach the class
     */
    public List<String> warnings(Actor teacher, UUID classId, QuizPlan plan, int students) {
        var open = Stream.concat(bank.items().stream().map(BankItem::question), own.usedBy(teacher, classId).stream())
                .filter(question -> plan.sameQuestions() || !question.isPlain())
                .toList();
        var all = (plan.withoutFigures() ? HistoryAlone.of(open, question -> question) : open)
                .stream().collect(Collectors.groupingBy(Question::topic));
        int weights = plan.shares().stream().mapToInt(TopicShare::weight).sum();
        var warnings = new ArrayList<String>();
        for (var share : plan.shares()) {
            int asked = (int) Math.ceil((double) plan.maxItems() * share.weight() / weights);
            var inUse = all.getOrDefault(share.topic(), List.of());
            int fit = largestFit(inUse);
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
            if (!plan.sameQuestions() && attempts > 1 && attempts * asked > inUse.size()) {
                warnings.add(name + ": in " + attempts + " attempts a student meets questions again, since there are "
                        + inUse.size() + " in all.");
            }
        }
        return warnings;
    }

    /** How many of these questions one attempt can hold: of questions that give each other away, only one. */
    private static int largestFit(List<Question> questions) {
        var taken = new HashSet<String>();
        var excluded = new HashSet<String>();
        for (var question : questions) {
            if (!excluded.contains(question.id())
                    && Collections.disjoint(question.head().enemies(), taken)) {
                taken.add(question.id());
                excluded.addAll(question.head().enemies());
            }
        }
        return taken.size();
    }
}
