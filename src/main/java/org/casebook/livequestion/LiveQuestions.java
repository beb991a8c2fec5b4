package org.casebook.livequestion;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.PartOrder;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A class's live questions, for those who teach it; to others they are not found. */
@Service
@Transactional
public class LiveQuestions {

    private static final Limit MOST_PAST = Limit.of(10);

    private final LiveQuestionRepository questions;
    private final SplittingQuestions offered;
    private final Votes votes;
    private final TalkGroups groups;
    private final QuestionBank bank;
    private final Classes classes;
    private final RowLocks locks;
    private final Clock clock;
    private final RandomGenerator seeds;

    LiveQuestions(
            LiveQuestionRepository questions,
            SplittingQuestions offered,
            Votes votes,
            TalkGroups groups,
            QuestionBank bank,
            Classes classes,
            RowLocks locks,
            Clock clock,
            RandomGenerator seeds) {
        this.questions = questions;
        this.offered = offered;
        this.votes = votes;
        this.groups = groups;
        this.bank = bank;
        this.classes = classes;
        this.locks = locks;
        this.clock = clock;
        this.seeds = seeds;
    }

    /**
     * Puts a question to a class, whose first vote begins.
     *
     * @param version one of those that are offered to the class
     * @return the live question
     * @throws InvalidInputException if the class is archived or has one open
     */
    public UUID start(Actor teacher, UUID classId, UUID version) {
        classes.hold(teacher, classId);
        if (classes.taught(teacher, classId).isArchived()) {
            throw new InvalidInputException("This class is archived. Restore it to ask it something.");
        }
        var question = offered.require(classId, version);
        var now = clock.instant();
        var earlier = questions.findByOpenFor(classId).flatMap(open -> locks.hold(LiveQuestion.class, open.id()));
        if (earlier.isPresent() && earlier.get().stage(now) != Stage.OVER) {
            throw new InvalidInputException("A live question is open in this class already. Go on with it, or end it.");
        }
        earlier.filter(over -> !over.isPutAway()).ifPresent(over -> votes.putAway(over, now));
        questions.flush();
        var order = PartOrder.shuffled(question, new Random(seeds.nextLong()));
        return questions.save(new LiveQuestion(classId, version, order, now)).id();
    }

    /** The one that is open in a class. */
    @Transactional(readOnly = true)
    public Optional<UUID> open(Actor teacher, UUID classId) {
        classes.requireTaught(teacher, classId);
        return questions
                .findByOpenFor(classId)
                .filter(question -> question.stage(clock.instant()) != Stage.OVER)
                .map(LiveQuestion::id);
    }

    /** How a live question stands, whichever device asks. */
    @Transactional(readOnly = true)
    public LiveState state(Actor teacher, UUID classId, UUID id) {
        var schoolClass = classes.taught(teacher, classId);
        var question = find(classId, id);
        var stage = question.stage(clock.instant());
        int answered = votes.answered(id, stage == Stage.VOTE_AGAIN || stage == Stage.COMPARED);
        return new LiveState(
                id,
                classId,
                schoolClass.name(),
                stage,
                asked(question),
                Math.max(
                        (int) schoolClass.students().stream()
                                .filter(Person::active)
                                .count(),
                        answered),
                answered,
                stage.tellsVotes() ? votes.distribution(question, stage) : null);
    }

    /** Who talks to whom, by name. */
    @Transactional(readOnly = true)
    public List<List<String>> groups(Actor teacher, UUID classId, UUID id) {
        classes.requireTaught(teacher, classId);
        return groups.names(find(classId, id).id());
    }

    /**
     * Goes on from one stage to the next. Where another device has done so already, nothing happens.
     *
     * @throws InvalidInputException if it is at another stage meanwhile
     */
    public void goOn(Actor teacher, UUID classId, UUID id, Stage from, Stage to) {
        var question = held(teacher, classId, id);
        var now = question.stage(clock.instant());
        if (now == to) {
            return;
        }
        if (now != from || !from.next().contains(to)) {
            throw new InvalidInputException("The live question has moved on meanwhile. This is how it stands now.");
        }
        if (to == Stage.TALK) {
            groups.make(id);
        }
        question.moveTo(to);
    }

    /** Ends a live question: of the votes only their numbers stay. Nothing happens if it is over. */
    public void end(Actor teacher, UUID classId, UUID id) {
        var question = held(teacher, classId, id);
        if (!question.isPutAway()) {
            votes.putAway(question, clock.instant());
        }
    }

    /** Those that the class was asked last, the latest first. */
    @Transactional(readOnly = true)
    public List<PastLiveQuestion> past(Actor teacher, UUID classId) {
        classes.requireTaught(teacher, classId);
        var over = questions.findByClassIdAndOpenForIsNullOrderByStartedAtDesc(classId, MOST_PAST);
        var counted = votes.past(over);
        return over.stream()
                .map(question -> new PastLiveQuestion(
                        question.id(),
                        bank.question(question.questionVersion()),
                        question.startedAt(),
                        Objects.requireNonNull(counted.get(question.id()))))
                .toList();
    }

    private LiveQuestion find(UUID classId, UUID id) {
        return questions
                .findById(id)
                .filter(found -> found.classId().equals(classId))
                .orElseThrow(() -> missing(id));
    }

    /** Those who vote hold it too, so that what is read afterwards has all votes that were taken. */
    private LiveQuestion held(Actor teacher, UUID classId, UUID id) {
        classes.requireTaught(teacher, classId);
        return locks.hold(LiveQuestion.class, id)
                .filter(found -> found.classId().equals(classId))
                .orElseThrow(() -> missing(id));
    }

    private Asked asked(LiveQuestion question) {
        return LiveAnswers.asked(bank, question);
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("live question " + id);
    }
}
