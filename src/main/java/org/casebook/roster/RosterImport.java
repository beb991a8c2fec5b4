package org.casebook.roster;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.classroom.ClassRegister;
import org.casebook.classroom.Membership;
import org.casebook.people.Actor;
import org.casebook.people.PeopleRegister;
import org.casebook.people.Role;
import org.casebook.roster.plan.Options;
import org.casebook.roster.plan.Planner;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.RosterChanges;
import org.casebook.roster.plan.RosterPlan;
import org.casebook.roster.plan.School;
import org.casebook.roster.reading.Familiar;
import org.casebook.roster.reading.RosterReader;
import org.casebook.roster.reading.TableColumns;
import org.casebook.roster.reading.UploadedFile;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings people, classes and who is in them in from files; for administrators. Nothing is done before it was shown:
 * docs/decisions/roster-plans.md.
 */
@Service
@Transactional
public class RosterImport {

    private final PeopleRegister people;
    private final ClassRegister classes;
    private final RememberedColumnsRepository remembered;
    private final Audit audit;
    private final Clock clock;

    RosterImport(
            PeopleRegister people,
            ClassRegister classes,
            RememberedColumnsRepository remembered,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.classes = classes;
        this.remembered = remembered;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the columns of each table mean, or may mean if nobody has said it yet of such columns; none for a OneRoster
     * bundle, whose columns are known.
     *
     * @throws InvalidInputException if the files can't be read at all
     */
    @Transactional(readOnly = true)
    public List<TableColumns> columns(Actor actor, List<UploadedFile> files) {
        actor.require(Role.ADMINISTRATOR);
        return RosterReader.columns(files, familiar(actor));
    }

    /**
     * Keeps what columns mean, for these tables and all others with the same columns.
     *
     * @throws InvalidInputException if a table has no column of whom or what it lists, or several of one meaning
     */
    public void remember(Actor actor, List<TableColumns> said) {
        actor.require(Role.ADMINISTRATOR);
        for (var columns : said) {
            columns.requireClear();
            remembered.save(new RememberedColumns(
                    columns.headSet().id(), columns.headSet().sorted(columns.meanings())));
        }
    }

    /**
     * What the files say, by what the columns were said to mean or else seem to.
     *
     * @throws InvalidInputException if they can't be read at all
     */
    @Transactional(readOnly = true)
    public Roster read(Actor actor, List<UploadedFile> files) {
        actor.require(Role.ADMINISTRATOR);
        return RosterReader.read(files, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), familiar(actor));
    }

    private Familiar familiar(Actor actor) {
        return new Familiar(
                remembered.findAll().stream()
                        .collect(Collectors.toMap(RememberedColumns::id, RememberedColumns::meanings)),
                classes.all(actor).stream()
                        .map(known -> NameKey.of(known.form().name()))
                        .collect(Collectors.toSet()));
    }

    /** What would become of every row, and of what no row tells of. Changes nothing. */
    @Transactional(readOnly = true)
    public RosterPlan plan(Actor actor, Roster roster, Options options) {
        actor.require(Role.ADMINISTRATOR);
        return Planner.plan(
                new School(actor.id(), people.everyone(actor), classes.all(actor), classes.memberships(actor)),
                roster,
                options);
    }

    /** Is told now and then how far a long import is. */
    public interface Progress {

        /** An import that nobody watches. */
        Progress UNSEEN = (_, _, _) -> {};

        /**
         * @param step what is being done, for people to read
         * @param done of so many
         */
        void at(String step, int done, int total);
    }

    /**
     * Carries out a plan, all of it or nothing.
     *
     * @param shown what the administrator has seen
     * @param progress is told now and then how far it is
     * @throws InvalidInputException if a row is refused, or the plan would be another by now
     */
    public Applied apply(Actor actor, Roster roster, Options options, RosterPlan shown, Progress progress) {
        var plan = plan(actor, roster, options);
        if (!plan.equals(shown)) {
            throw changed();
        }
        if (!plan.isReady()) {
            throw new InvalidInputException(
                    plan.refused().isEmpty()
                            ? "There is nothing to do, or it has to be confirmed first. Nothing was done."
                            : "Nothing was done: " + plan.refused().size() + " rows can't be taken.");
        }
        try {
            return carryOut(actor, plan.changes(), progress);
        } catch (OptimisticLockException | OptimisticLockingFailureException changedMeanwhile) {
            // Somebody was edited between being read for the plan and being written.
            throw changed();
        }
    }

    private static InvalidInputException changed() {
        return new InvalidInputException("The school has changed since this was worked out. Nothing was done."
                + " Look at it again, as it would be now.");
    }

    private Applied carryOut(Actor actor, RosterChanges changes, Progress progress) {
        // Names that become free by a change may be given to somebody new.
        people.edit(
                actor,
                changes.editedPeople(),
                to(progress, "People changed", changes.editedPeople().size()));
        people.activate(actor, changes.deactivated(), false);
        people.activate(actor, changes.restored(), true);
        var newPeople = people.add(
                actor,
                changes.newPeople(),
                to(progress, "New people", changes.newPeople().size()));
        classes.edit(actor, changes.editedClasses());
        classes.archive(actor, changes.archivedClasses(), true);
        classes.archive(actor, changes.restoredClasses(), false);
        var newClasses = classes.add(actor, changes.newClasses());
        var begun = changes.begun().stream()
                .map(membership -> new Membership(
                        real(newClasses, membership.classId()),
                        real(newPeople, membership.person()),
                        membership.role(),
                        membership.registerNumber()))
                .toList();
        classes.change(actor, begun, changes.numbered(), changes.ended(), to(progress, "New enrolments", begun.size()));
        var applied = new Applied(
                List.copyOf(newPeople.values()),
                changes.editedPeople().size()
                        + changes.restored().size()
                        + changes.editedClasses().size()
                        + changes.restoredClasses().size()
                        + changes.numbered().size(),
                changes.deactivated().size()
                        + changes.archivedClasses().size()
                        + changes.ended().size(),
                newClasses.size(),
                begun.size());
        audit.record(
                actor.id(),
                AuditAction.PEOPLE_IMPORTED,
                AuditSubject.SCHOOL,
                "%d new people, %d new classes, %d new enrolments, %d changes, %d deactivated, archived or ended"
                        .formatted(
                                newPeople.size(),
                                newClasses.size(),
                                begun.size(),
                                applied.changed(),
                                applied.removed()));
        return applied;
    }

    private static IntConsumer to(Progress progress, String step, int total) {
        return done -> progress.at(step, done, total);
    }

    private static UUID real(Map<UUID, UUID> added, UUID planned) {
        return added.getOrDefault(planned, planned);
    }
}
