package org.casebook.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.Foreseen;
import org.casebook.assignment.Dial;
import org.casebook.assignment.Task;
import org.jspecify.annotations.Nullable;

/** One quiz that one student takes. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID accountId;

    /** The account while the attempt is open, null after: unique, so that a student has one open attempt at most. */
    private @Nullable UUID openFor;

    private String topics;
    private int maxItems;
    private boolean untilSure;

    @Enumerated(EnumType.STRING)
    private Dial ease;

    /** Whether questions that only ask to reckon with figures are left out. */
    private boolean withoutFigures;

    private long seed;

    /** The calibration of the questions that it began with and keeps; null for the experts' parameters. */
    private @Nullable UUID calibrationId;

    /** Null where all topics weigh the same. */
    private @Nullable String topicWeights;

    /** Versions of the questions that the student has asked for; null where they have asked for none. */
    private @Nullable String asksFirst;

    private @Nullable UUID assignmentId;
    private @Nullable Integer number;
    private @Nullable UUID formId;
    private boolean silent;

    /** When it is handed in at the latest. */
    private @Nullable Instant endsAt;

    /** Its place in the student's history: each begins after those before it. */
    private Instant startedAt;

    /** Since when its time limit runs, where the clock was put back to before it began; null for since then. */
    private @Nullable Instant runsFrom;

    private @Nullable Instant finishedAt;

    /** How many right answers were foreseen when it began, once it has ended with answers that count. */
    private @Nullable Double foreseenRight;

    private @Nullable Double foreseenDeviation;

    /** Null while it is open, and where it ended before reasons were kept. */
    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    /** Whether its assignment was taken from the students while it was open. */
    private boolean withdrawn;

    /** When a teacher has opened it again, and for how many minutes; null minutes for as long as the assignment is. */
    private @Nullable Instant reopenedAt;

    private @Nullable Integer reopenedMinutes;

    /** Since when there is a break, and until when at the latest; null without one. */
    private @Nullable Instant breakBegan;

    private @Nullable Instant breakEnds;

    /** How many seconds former breaks took. */
    private int breakTaken;

    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    @SuppressWarnings("NullAway.Init")
    Attempt(UUID accountId, AttemptSettings terms, long seed, @Nullable UUID calibrationId, Instant startedAt) {
        var request = terms.request();
        this.accountId = accountId;
        this.openFor = accountId;
        this.topicWeights = terms.weights().stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.asksFirst = terms.first().isEmpty()
                ? null
                : terms.first().stream().map(UUID::toString).collect(Collectors.joining(" "));
        var attempted = terms.assigned();
        if (attempted != null) {
            this.assignmentId = attempted.assignment();
            this.number = attempted.number();
            this.formId = attempted.form();
            this.silent = attempted.silent();
            this.endsAt = attempted.endsAt();
        }
        this.topics = String.join(" ", request.topics());
        this.maxItems = request.maxItems();
        this.untilSure = request.untilSure();
        this.ease = request.ease();
        this.withoutFigures = terms.withoutFigures();
        this.seed = seed;
        this.calibrationId = calibrationId;
        this.startedAt = startedAt;
    }

    void finish(Instant at, EndReason why) {
        openFor = null;
        finishedAt = at;
        endReason = why;
    }

    void foresee(@Nullable Foreseen foreseen) {
        foreseenRight = foreseen == null ? null : foreseen.expected();
        foreseenDeviation = foreseen == null ? null : foreseen.sd();
    }

    /** @param answers how many of its answers count */
    @Nullable
    Foreseen foreseen(int answers) {
        return foreseenRight == null || foreseenDeviation == null
                ? null
                : new Foreseen(answers, foreseenRight, foreseenDeviation);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether nothing is taken any more, though nobody may have handed it in yet. */
    boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    /** Why it ends once nothing is taken any more. */
    EndReason over() {
        return withdrawn ? EndReason.WITHDRAWN : EndReason.TIME_UP;
    }

    void reopen(Instant at, @Nullable Integer minutes, Task task) {
        openFor = accountId;
        finishedAt = null;
        endReason = null;
        reopenedAt = at;
        reopenedMinutes = minutes;
        breakBegan = null;
        breakEnds = null;
        endBy(task);
    }

    /** The clock was put back to a time before it began: its time limit runs from now. */
    void runFrom(Instant now) {
        runsFrom = now;
    }

    /**
     * The same while it is open: the student has the whole limit from now, and not as long as the clock was put back. So
     * it is with a reopened one's minutes, and with a break under way.
     */
    void runFrom(Task task, Instant now) {
        if (breakBegan != null && breakBegan.isAfter(now)) {
            breakBegan = now;
            breakEnds = now.plus(breakLeft(task, now));
        }
        if (reopenedAt != null && reopenedAt.isAfter(now)) {
            reopenedAt = now;
        }
        if (runsFrom().isAfter(now)) {
            runFrom(now.minusSeconds(breakTaken));
        }
        endBy(task);
    }

    private Instant runsFrom() {
        return runsFrom == null ? startedAt : runsFrom;
    }

    /**
     * Sets when it is handed in at the latest by what holds for the student: breaks don't count, and one under way may go
     * on to its end. The time of reopening counts anew.
     */
    void endBy(Task task) {
        withdrawn = task.isWithdrawn();
        endsAt = reopenedAt == null
                ? task.endOfAttempt(runsFrom().plus(breaks(Instant.MAX)))
                : endOfReopened(reopenedAt, task.end());
    }

    /**
     * How long the student may still be on a break. Only what stops the clock of a time limit is one; a reopened attempt
     * has the minutes that its teacher gave it.
     */
    Duration breakLeft(Task task, Instant now) {
        if (task.timeLimit() == null || reopenedAt != null) {
            return Duration.ZERO;
        }
        var left = task.allowances().breaks().minus(breaks(now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether the student is on a break, which ends by itself when none is left. */
    boolean isOnBreak(Instant now) {
        return !isFinished() && breakEnds != null && now.isBefore(breakEnds);
    }

    @Nullable
    Instant breakBegan() {
        return breakBegan;
    }

    @Nullable
    Instant breakEnds() {
        return breakEnds;
    }

    void beginBreak(Task task, Instant now) {
        var left = breakLeft(task, now);
        endBreak(task, now);
        breakBegan = now;
        breakEnds = now.plus(left);
        endBy(task);
    }

    /** Lets the clock run on, if it stands still. Returns how long the break was. */
    Duration endBreak(Task task, Instant now) {
        var before = breakTaken;
        breakTaken = Math.toIntExact(breaks(now).toSeconds());
        breakBegan = null;
        breakEnds = null;
        endBy(task);
        return Duration.ofSeconds(breakTaken - before);
    }

    /** How long breaks were until then in all. */
    private Duration breaks(Instant until) {
        var former = Duration.ofSeconds(breakTaken);
        if (breakBegan == null || breakEnds == null) {
            return former;
        }
        var current = Duration.between(breakBegan, until.isBefore(breakEnds) ? until : breakEnds);
        return current.isNegative() ? former : former.plus(current);
    }

    private @Nullable Instant endOfReopened(Instant from, @Nullable Instant close) {
        if (reopenedMinutes == null) {
            return close;
        }
        var end = from.plus(Duration.ofMinutes(reopenedMinutes));
        return close != null && close.isBefore(end) ? close : end;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    List<String> topics() {
        return List.of(topics.split(" "));
    }

    /** How much is asked about each of {@link #topics}, in relation to the others. */
    List<Integer> weights() {
        return topicWeights == null
                ? topics().stream().map(_ -> 1).toList()
                : Arrays.stream(topicWeights.split(" ")).map(Integer::valueOf).toList();
    }

    /** Versions of the questions that come first, as far as they can still be asked. */
    List<UUID> asksFirst() {
        return asksFirst == null
                ? List.of()
                : Arrays.stream(asksFirst.split(" ")).map(UUID::fromString).toList();
    }

    @Nullable
    public UUID assignment() {
        return assignmentId;
    }

    /** The questions that everyone gets; null where they are chosen for the student. */
    @Nullable
    public UUID form() {
        return formId;
    }

    /** Whether its questions can be gone to in any order, and answers changed until it is handed in. */
    boolean goesBack() {
        return silent && formId != null;
    }

    /** Whether answers are taken without a word on them. */
    boolean silent() {
        return silent;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    public int maxItems() {
        return maxItems;
    }

    public boolean untilSure() {
        return untilSure;
    }

    /** How easy its questions are meant to be, where they are chosen for the student. */
    Dial ease() {
        return ease;
    }

    /** Whether questions that only ask to reckon with figures are left out. */
    boolean withoutFigures() {
        return withoutFigures;
    }

    long seed() {
        return seed;
    }

    @Nullable
    public UUID calibration() {
        return calibrationId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    @Nullable
    public Instant finishedAt() {
        return finishedAt;
    }

    @Nullable
    EndReason endReason() {
        return endReason;
    }
}
