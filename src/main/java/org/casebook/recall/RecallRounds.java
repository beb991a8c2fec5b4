package org.casebook.recall;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.PartOrder;
import org.casebook.attempt.PastAnswer;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.course.question.Response;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student's rounds of questions outside quizzes. An answer is kept and said to at once; it moves no estimate of mastery:
 * docs/decisions/asked-again.md. Every step holds the round's row, so that two tabs come one after the other.
 */
@Service
@Transactional
public class RecallRounds {

    private final RecallRoundRepository rounds;
    private final RecallItemRepository items;
    private final RoundPlanner planner;
    private final SectionRounds sections;
    private final RoundReader reader;
    private final PastAnswers answers;
    private final AnswerHistory quizzes;
    private final RowLocks locks;
    private final Clock clock;

    RecallRounds(
            RecallRoundRepository rounds,
            RecallItemRepository items,
            RoundPlanner planner,
            SectionRounds sections,
            RoundReader reader,
            PastAnswers answers,
            AnswerHistory quizzes,
            RowLocks locks,
            Clock clock) {
        this.rounds = rounds;
        this.items = items;
        this.planner = planner;
        this.sections = sections;
        this.reader = reader;
        this.answers = answers;
        this.quizzes = quizzes;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Begins a round of what was missed in one of the student's own quizzes, and not put right since.
     *
     * @return the round; nothing where nothing of it is to be asked
     * @throws InvalidInputException while a test of theirs is under way
     */
    @Retryable(includes = DataIntegrityViolationException.class)
    public Optional<UUID> startAgain(Actor student, UUID attempt) {
        return start(student, planner.missedIn(student.id(), attempt));
    }

    /**
     * The same of all that was missed anywhere.
     *
     * @param topic of which it is to be, or null for all
     */
    @Retryable(includes = DataIntegrityViolationException.class)
    public Optional<UUID> startMistakes(Actor student, @Nullable String topic) {
        return start(student, planner.mistakes(student.id(), topic));
    }

    /**
     * Begins a round of what is due today.
     *
     * @param zone in which it is today
     */
    @Retryable(includes = DataIntegrityViolationException.class)
    public Optional<UUID> startDue(Actor student, ZoneId zone) {
        return start(student, planner.due(student.id(), zone));
    }

    /**
     * Begins a round on what a section says.
     *
     * @throws NotFoundException if there is no such section
     */
    @Retryable(includes = DataIntegrityViolationException.class)
    public Optional<UUID> startSection(Actor student, String section) {
        return start(student, sections.plan(student.id(), section));
    }

    /** An open round of the same kind that has the same to ask goes on; another one ends as it is. */
    private Optional<UUID> start(Actor student, RoundPlan plan) {
        student.require(Role.STUDENT);
        quizzes.requireNoTest(student.id());
        var open = rounds.findByOpenFor(RecallRound.key(student.id(), plan.purpose(), plan.section()))
                .flatMap(round -> locks.hold(RecallRound.class, round.id()))
                .filter(round -> !round.isFinished());
        if (open.isPresent()) {
            if (plan.targets().isEmpty() || asksSame(open.get(), plan)) {
                return open.map(RecallRound::id);
            }
            open.get().finish(clock.instant());
            rounds.flush();
        }
        if (plan.targets().isEmpty()) {
            return Optional.empty();
        }
        var round = rounds.saveAndFlush(new RecallRound(student.id(), plan, clock.instant()));
        next(round, List.of());
        return Optional.of(round.id());
    }

    private static boolean asksSame(RecallRound open, RoundPlan plan) {
        return open.targets().stream()
                .map(RecallTarget::question)
                .toList()
                .containsAll(plan.targets().stream().map(RecallTarget::question).toList());
    }

    /** The student's open round of a kind, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RoundState.Head> open(Actor student, Purpose purpose) {
        return rounds.findByOpenFor(RecallRound.key(student.id(), purpose, null))
                .map(reader::head);
    }

    /** The student's latest round on a section, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RoundState> ofSection(Actor student, String section) {
        return rounds.findFirstByAccountIdAndSectionOrderByBegunAtDesc(student.id(), section)
                .map(reader::state);
    }

    /** All that the actor has answered in rounds, the oldest first. */
    @Transactional(readOnly = true)
    public List<PastAnswer> answers(Actor student) {
        return items.ofStudent(student.id()).stream()
                .filter(RecallItem::isAnswered)
                .map(answers::past)
                .sorted(Comparator.comparing(PastAnswer::at))
                .toList();
    }

    /** Where the actor's own round stands. */
    @Transactional(readOnly = true)
    public RoundState state(Actor student, UUID id) {
        var round = rounds.findById(id)
                .filter(found -> found.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("round " + id));
        return reader.state(round);
    }

    /**
     * Answers a question. The first answer counts; any later one to the same question gets what was said to the first.
     *
     * @param position the question that is answered, from 1
     * @throws InvalidInputException if the response can't be one to this question, or a test is under way
     */
    public RoundState answer(Actor student, UUID id, int position, Response response) {
        var round = hold(student, id);
        quizzes.requireNoTest(student.id());
        var asked = items.findByRoundIdOrderByPosition(id);
        var item = asked.stream()
                .filter(candidate -> candidate.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + position));
        if (item.isAnswered() || round.isFinished()) {
            return reader.state(round, asked);
        }
        var written = Attempts.written(response);
        var askable = planner.askable(student.id());
        var put = askable.get(item.questionVersion());
        var question = put == null ? answers.question(item) : put.question();
        item.answer(written, question.score(response), clock.instant());
        return reader.answered(round, asked, item, question, askable);
    }

    /** Goes on to the next question, or to the end when none is left. Asked twice, it gives the same question. */
    public RoundState next(Actor student, UUID id) {
        var round = hold(student, id);
        var asked = items.findByRoundIdOrderByPosition(id);
        if (!round.isFinished() && asked.stream().allMatch(RecallItem::isAnswered)) {
            next(round, asked);
            asked = items.findByRoundIdOrderByPosition(id);
        }
        return reader.state(round, asked);
    }

    /** Ends a round before its end; what was answered is kept. */
    public void end(Actor student, UUID id) {
        var round = hold(student, id);
        if (!round.isFinished()) {
            round.finish(clock.instant());
        }
    }

    private void next(RecallRound round, List<RecallItem> soFar) {
        var order = new RoundOrder(round, soFar, planner.askable(round.accountId()));
        order.next()
                .ifPresentOrElse(
                        next -> items.saveAndFlush(new RecallItem(
                                round.id(),
                                soFar.size() + 1,
                                next.target(),
                                next.question(),
                                PartOrder.shuffled(
                                        next.question().question(),
                                        new Random(round.id().getLeastSignificantBits() + soFar.size())),
                                clock.instant())),
                        () -> round.finish(clock.instant()));
    }

    private RecallRound hold(Actor student, UUID id) {
        return locks.hold(RecallRound.class, id)
                .filter(round -> round.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("round " + id));
    }
}
