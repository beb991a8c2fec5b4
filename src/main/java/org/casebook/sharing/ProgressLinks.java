package org.casebook.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.base.Secrets;
import org.casebook.people.Actor;
import org.casebook.people.PersonErased;
import org.casebook.people.Role;
import org.casebook.progress.ProgressSharing;
import org.casebook.signin.SignedOutEverywhere;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which students show their progress. A student alone makes, sees and ends them, and only their own. */
@Service
@Transactional
public class ProgressLinks {

    /** How many of a student's are open at most. */
    public static final int MOST = 5;

    /** How long it is kept that there was a link. */
    static final Duration KEPT = Duration.ofDays(90);

    private final ProgressLinkRepository links;
    private final ProgressReader progress;
    private final ProgressSharing sharing;
    private final RowLocks locks;
    private final Audit audit;
    private final Clock clock;

    ProgressLinks(
            ProgressLinkRepository links,
            ProgressReader progress,
            ProgressSharing sharing,
            RowLocks locks,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.progress = progress;
        this.sharing = sharing;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a link to the student's progress.
     *
     * @param grades whether its page has grades too
     * @return its secret part, which is nowhere else: the database has only its hash
     * @throws InvalidInputException if the student has {@value #MOST} open links
     * @throws NotFoundException for others, and where the school has switched it off
     */
    // Pressed twice at once: the loser of the race for a place finds it taken.
    @Retryable(includes = DataIntegrityViolationException.class)
    public String make(Actor student, LinkLifetime lifetime, boolean grades) {
        requireOn(student);
        var now = clock.instant();
        var token = Secrets.next();
        links.saveAndFlush(new ProgressLink(
                student.id(),
                freePlace(student, now),
                Secrets.hash(token),
                grades,
                now,
                now.plus(lifetime.duration())));
        record(student, AuditAction.PROGRESS_LINK_MADE, lifetime.label() + (grades ? ", with grades" : ""));
        return token;
    }

    private int freePlace(Actor student, Instant now) {
        var placed = links.findByAccountIdAndPlaceIsNotNull(student.id());
        placed.stream().filter(link -> link.isOver(now)).forEach(ProgressLink::leavePlace);
        // Hibernate would write the new one first.
        links.flush();
        var taken = placed.stream()
                .map(ProgressLink::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return IntStream.range(0, MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "You have " + MOST + " open links, and there can't be more. End one of them first."));
    }

    /** The student's links that are open, the latest first. */
    @Transactional(readOnly = true)
    public List<OwnLink> open(Actor student) {
        var now = clock.instant();
        return of(student).stream().filter(link -> !link.isOver(now)).toList();
    }

    /** All of the student's that are remembered, the latest first. */
    @Transactional(readOnly = true)
    public List<OwnLink> of(Actor student) {
        student.require(Role.STUDENT);
        return links.findByAccountIdOrderByMadeAtDescId(student.id()).stream()
                .map(ProgressLink::own)
                .toList();
    }

    /**
     * Ends a link at once; where it is over already, nothing happens.
     *
     * @throws NotFoundException if it is somebody else's
     */
    public void end(Actor student, UUID id) {
        student.require(Role.STUDENT);
        var now = clock.instant();
        var link = locks.hold(ProgressLink.class, id)
                .filter(found -> found.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("progress link " + id));
        if (!link.isOver(now)) {
            link.end(now);
            record(student, AuditAction.PROGRESS_LINK_ENDED, "");
        }
    }

    /**
     * What the page of a link shows that is made now, to its student.
     *
     * @throws NotFoundException for others, and where the school has switched it off
     */
    @Transactional(readOnly = true)
    public SharedProgress preview(Actor student, LinkLifetime lifetime, boolean grades) {
        requireOn(student);
        return progress.of(student, grades, clock.instant().plus(lifetime.duration()));
    }

    private void requireOn(Actor student) {
        student.require(Role.STUDENT);
        if (!sharing.isOn()) {
            throw new NotFoundException("progress links are switched off");
        }
    }

    private void record(Actor student, AuditAction action, String detail) {
        audit.record(student.id(), action, AuditSubject.person(student.id()), detail);
    }

    /** Forgets those that have been over for long. */
    void throwAwayOld() {
        links.deleteOver(clock.instant().minus(KEPT));
    }

    /** Whoever shuts all doors means those too that somebody else may have opened in their name. */
    @EventListener
    void end(SignedOutEverywhere signedOut) {
        var now = clock.instant();
        links.findByAccountIdAndPlaceIsNotNull(signedOut.account()).stream()
                .filter(link -> !link.isOver(now))
                .forEach(link -> link.end(now));
    }

    /** The links of an erased person lead nowhere, and nothing is left of them. */
    @EventListener
    void erase(PersonErased erased) {
        links.deleteByAccountId(erased.person().id());
    }
}
