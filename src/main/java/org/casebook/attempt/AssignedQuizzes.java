package org.casebook.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Task;
import org.casebook.assignment.TaskTimes;
import org.casebook.assignment.Tasks;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes of a student's assignments. */
@Service
@Transactional
public class AssignedQuizzes {

    private final Tasks tasks;
    private final TaskTimes times;
    private final AttemptRepository attempts;
    private final AttemptLifecycle flow;
    private final QuizForms forms;
    private final AttemptQueries reading;
    private final FeedbackVisibility visibility;
    private final Clock clock;
    private final RandomGenerator seeds;

    AssignedQuizzes(
            Tasks tasks,
            TaskTimes times,
            AttemptRepository attempts,
            AttemptLifecycle flow,
            QuizForms forms,
            AttemptQueries reading,
            FeedbackVisibility visibility,
            Clock clock,
            RandomGenerator seeds) {
        this.tasks = tasks;
        this.times = times;
        this.attempts = attempts;
        this.flow = flow;
        this.forms = forms;
        this.reading = reading;
        this.visibility = visibility;
        this.clock = clock;
        this.seeds = seeds;
    }

    /**
     * Begins an attempt, or gives back the one that is open.
     *
     * @return the id of the attempt
     * @throws NotFoundException if it isn't set to the student, or has no quiz
     * @throws InvalidInputException if it isn't open, the attempts are used up, or another quiz is open
     */
    // A whole class begins in the same second: of those who would make the form, one does, and the others find it.
    @Retryable(includes = DataIntegrityViolationException.class, delay = 50, jitter = 40)
    public UUID start(Actor student, UUID assignment) {
        return start(student, assignment, seeds.nextLong(), clock);
    }

    /** The same at another time, for the histories of a demonstration. */
    UUID start(Actor student, UUID assignment, long seed, InstantSource at) {
        student.require(Role.STUDENT);
        // Locked first: whoever changes the student's times waits for this, or has done it.
        var ability = flow.lockOrMake(student.id(), at);
        var now = at.instant();
        var task = tasks.get(student, assignment);
        var plan = task.plan().quiz();
        if (plan == null) {
            throw new NotFoundException("quiz of assignment " + assignment);
        }
        var open = flow.open(ability, now);
        if (open.isPresent()) {
            if (assignment.equals(open.get().assignment())) {
                return open.get().id();
            }
            throw new InvalidInputException(
                    "You have another quiz open. Finish or end that one first; what you have answered is saved.");
        }
        return flow.begin(ability, terms(task, plan, now), seed, now);
    }

    /** The actor's own attempts at an assignment, the oldest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> attempts(Actor student, UUID assignment) {
        return visibility.of(reading.heads(attempts.attempts(assignment, student.id())));
    }

    /** What the grade of the actor's own attempt rests on, if it is an attempt. */
    @Transactional(readOnly = true)
    public GradingBasis gradedBy(Actor student, UUID attempt) {
        return attempts.findById(attempt)
                .filter(own -> own.accountId().equals(student.id()))
                .map(Attempt::assignment)
                .map(assignment -> times.of(assignment, List.of(student.id()))
                        .getFirst()
                        .plan()
                        .quiz())
                .map(QuizPlan::gradedBy)
                .orElse(GradingBasis.NOT_GRADED);
    }

    private AttemptSettings terms(Task task, QuizPlan plan, Instant now) {
        if (task.isWithdrawn()) {
            throw new InvalidInputException("Your teacher has withdrawn this assignment.");
        }
        if (now.isBefore(task.schedule().opens())) {
            throw new InvalidInputException("This assignment is not open yet.");
        }
        if (task.isOver(now)) {
            throw new InvalidInputException("This assignment is closed.");
        }
        int begun = attempts.attempts(task.id(), task.student()).size();
        if (!task.allowsAnother(begun)) {
            throw new InvalidInputException(
                    begun == 1 ? "You have taken this quiz; it can be taken once." : "All attempts are used up.");
        }
        var form = plan.sameQuestions() ? forms.of(task, plan, now) : null;
        var terms = AttemptSettings.of(
                plan,
                new AttemptSettings.Assigned(
                        task.id(),
                        begun + 1,
                        form == null ? null : form.id(),
                        plan.feedback().isTest(),
                        task.endOfAttempt(now)));
        return form == null ? terms : terms.asking(form.questions().size());
    }
}
