package org.casebook.attempt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.ExpectedLength;
import org.casebook.assignment.Tasks;
import org.casebook.bank.BankItem;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * About how many questions a quiz 'until it is sure' takes a student, before it begins. It rests on what the student may
 * know of their own estimate, so that it gives away no outcome that is still withheld.
 */
@Service
@Transactional(readOnly = true)
public class QuizForecast {

    private final ToldEstimates told;
    private final Replay replay;
    private final MasteryScaleReader scale;
    private final StoppingRules rules;
    private final QuestionPools pools;
    private final Tasks tasks;
    private final AnswerHistory history;
    private final QuestionBank bank;
    private final Clock clock;

    QuizForecast(
            ToldEstimates told,
            Replay replay,
            MasteryScaleReader scale,
            StoppingRules rules,
            QuestionPools pools,
            Tasks tasks,
            AnswerHistory history,
            QuestionBank bank,
            Clock clock) {
        this.told = told;
        this.replay = replay;
        this.scale = scale;
        this.rules = rules;
        this.pools = pools;
        this.tasks = tasks;
        this.history = history;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * Of a quiz of the student's own choice; for students.
     *
     * @return nothing for one that is not 'until it is sure'
     */
    public Optional<ExpectedLength> of(Actor student, QuizRequest request) {
        student.require(Role.STUDENT);
        return of(student.id(), AttemptSettings.ofOwnChoice(request));
    }

    /**
     * Of the quiz of an assignment that is set to the student.
     *
     * @return nothing for one that is not 'until it is sure'
     * @throws NotFoundException if it isn't set to the actor
     */
    public Optional<ExpectedLength> of(Actor student, UUID assignment) {
        var plan = tasks.get(student, assignment).plan().quiz();
        return plan == null
                ? Optional.empty()
                : of(
                        student.id(),
                        AttemptSettings.of(plan, new AttemptSettings.Assigned(assignment, 1, null, false, null)));
    }

    /** About how many minutes it takes to answer so many questions and read what is said to the answers, at least 1. */
    public int minutes(int questions) {
        var all = bank.items().stream().map(BankItem::version).toList();
        return Math.max(1, (int) Math.ceil(history.minutes(all) * (double) questions / Math.max(1, all.size())));
    }

    private Optional<ExpectedLength> of(UUID student, AttemptSettings terms) {
        if (!terms.request().untilSure()) {
            return Optional.empty();
        }
        var begun = new Attempt(student, terms, 0, scale.calibrationInUse(), clock.instant());
        return Optional.of(ExpectedLength.of(
                scale.drift().begin(start(student)),
                rules.certainty(begun),
                rules.blueprint(begun),
                Tally.of(List.of()).next(begun.ease()),
                pools.of(begun).candidates()));
    }

    private Ability start(UUID student) {
        return replay.start(told.estimate(student), clock.instant());
    }
}
