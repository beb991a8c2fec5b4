package org.casebook.attempt;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.bank.QuestionBank;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A quiz to try out before it is given out. Nothing is recorded. */
@Service
@Transactional(readOnly = true)
public class QuizPreview {

    private final Assignments assignments;
    private final QuizForms forms;
    private final QuestionBank bank;
    private final Clock clock;

    QuizPreview(Assignments assignments, QuizForms forms, QuestionBank bank, Clock clock) {
        this.assignments = assignments;
        this.forms = forms;
        this.bank = bank;
        this.clock = clock;
    }

    /** The questions that a student might get of whom nothing is known; for teachers of the class. */
    public List<Asked> questions(Actor teacher, UUID assignment) {
        var plan = assignments.get(teacher, assignment).plan().quiz();
        if (plan == null) {
            return List.of();
        }
        return forms.preview(assignment, plan, clock.instant()).stream()
                .map(item -> {
                    var question = bank.question(item.questionVersion());
                    return new Asked(item.position(), question, item.order(), item.why(question.topic()));
                })
                .toList();
    }
}
