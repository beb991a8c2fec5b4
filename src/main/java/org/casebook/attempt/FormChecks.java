package org.casebook.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.ChosenQuestions;
import org.casebook.assignment.QuizPlan;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a class can be asked what a teacher has chosen. */
@Component
record FormChecks(
        FormPool pool, QuestionBank bank, AttemptRepository attempts, AbilityRepository abilities, Classes classes)
        implements ChosenQuestions {

    @Override
    public QuizPlan fitting(UUID classId, @Nullable UUID assignment, QuizPlan quiz, @Nullable QuizPlan before) {
        var formsBefore = before == null ? List.<List<UUID>>of() : before.forms();
        boolean alike = before == null || before.withoutFigures() == quiz.withoutFigures();
        if (formsBefore.equals(quiz.forms()) && (alike || !quiz.isChosen())) {
            return quiz;
        }
        if (assignment != null && !formsBefore.equals(quiz.forms())) {
            requireUntouched(classId, assignment);
        }
        return quiz.isChosen() ? quiz.asking(quiz.shares(), current(classId, quiz)) : quiz;
    }

    /** Who is about to begin has begun when this asks, or waits and gets the other questions. */
    private void requireUntouched(UUID classId, UUID assignment) {
        abilities.lockAll(classes.studentsOf(List.of(classId)).getOrDefault(classId, Set.of()));
        if (!attempts.whoBegan(assignment).isEmpty()) {
            throw new InvalidInputException("Somebody has begun the quiz, and all get the same questions: they can't be"
                    + " changed any more. Copy the assignment to ask others.");
        }
    }

    private List<List<UUID>> current(UUID classId, QuizPlan quiz) {
        Map<UUID, Question> known = new HashMap<>();
        Map<String, UUID> byId = new HashMap<>();
        for (var item : pool.of(classId)) {
            known.put(item.version(), item.question());
            byId.put(item.question().id(), item.version());
        }
        var topics = Set.copyOf(quiz.topics());
        var forms = new ArrayList<List<UUID>>();
        for (var form : quiz.forms()) {
            var now = new ArrayList<UUID>();
            for (int place = 0; place < form.size(); place++) {
                var version = form.get(place);
                var present = known.containsKey(version)
                        ? version
                        : byId.get(bank.question(version).id());
                if (present == null) {
                    throw new InvalidInputException("Question " + (place + 1)
                            + " can't be asked in this class: it is taken out of use or voided there, or it is a"
                            + " teacher's question that the class doesn't use.");
                }
                now.add(present);
            }
            var questions = now.stream()
                    .map(version -> Objects.requireNonNull(known.get(version)))
                    .toList();
            FormRules.require(questions, topics);
            if (quiz.withoutFigures()) {
                FormRules.requireNoFigures(questions);
            }
            forms.add(now);
        }
        return forms;
    }
}
