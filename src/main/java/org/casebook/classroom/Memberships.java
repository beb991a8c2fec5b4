package org.casebook.classroom;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who teaches a class and who is in it. Nobody is ever deleted: a membership ends, and is taken up again by whoever
 * comes back.
 */
@Service
@Transactional
public class Memberships {

    private final ClassMemberRepository members;
    private final ClassAccess access;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Memberships(ClassMemberRepository members, ClassAccess access, People people, Audit audit, Clock clock) {
        this.members = members;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says who teaches a class and who is in it; for administrators. Whoever leaves keeps all they did.
     *
     * @throws InvalidInputException if someone named is neither a teacher nor a student, or the class is archived
     */
    public void set(Actor actor, UUID classId, Collection<UUID> teachers, Collection<UUID> students) {
        actor.require(Role.ADMINISTRATOR);
        ClassAccess.requireActive(access.held(actor, classId));
        var wanted = new LinkedHashSet<UUID>(teachers);
        wanted.addAll(students);
        var known = people.byId(wanted);
        for (var account : wanted) {
            var person = known.get(account);
            if (person == null || person.role() != (teachers.contains(account) ? Role.TEACHER : Role.STUDENT)) {
                throw new InvalidInputException("Only teachers can teach a class, and only students can be in it.");
            }
        }
        members.ofClasses(List.of(classId)).stream()
                .filter(member -> !wanted.contains(member.id().accountId()))
                .forEach(member -> leave(actor, member));
        wanted.forEach(
                account -> open(actor, classId, account, teachers.contains(account) ? Role.TEACHER : Role.STUDENT));
    }

    /**
     * Takes a student into a class, or makes a teacher its teacher; for its teachers and for administrators.
     *
     * @throws InvalidInputException if they are in it already, or the class is archived
     */
    public void add(Actor actor, UUID classId, UUID account) {
        var held = access.heldForChange(actor, classId);
        var person = person(account);
        if (person.role() == Role.ADMINISTRATOR) {
            throw missing(account);
        }
        if (!open(actor, classId, account, person.role())) {
            throw new InvalidInputException(person.displayName() + " is in '" + held.name() + "' already.");
        }
    }

    /**
     * Takes someone out of a class; what they did is kept. For its teachers and for administrators.
     *
     * @throws InvalidInputException if nobody would be left to teach the class, or it is archived
     */
    public void remove(Actor actor, UUID classId, UUID account) {
        access.heldForChange(actor, classId);
        var member = present(classId, account);
        if (member.role() == Role.TEACHER
                && members.accounts(classId, Role.TEACHER).size() == 1) {
            throw new InvalidInputException("A class needs a teacher. Add another one first.");
        }
        leave(actor, member);
    }

    /**
     * Takes a student from one class into another; for who teaches both, and for administrators.
     *
     * @throws InvalidInputException if the student is in the other one already, or one of them is archived
     */
    public void move(Actor actor, UUID from, UUID to, UUID student) {
        // In one order, so that two moves in opposite directions don't wait for each other for ever.
        Stream.of(from, to).sorted().forEach(classId -> access.heldForChange(actor, classId));
        var member = present(from, student);
        if (member.role() != Role.STUDENT) {
            throw missing(student);
        }
        if (!open(actor, to, student, Role.STUDENT)) {
            throw new InvalidInputException(person(student).displayName() + " is in both classes already.");
        }
        leave(actor, member);
    }

    /**
     * Takes students into a class, and makes teachers its teachers; for administrators.
     *
     * @return how many were not in it already
     * @throws InvalidInputException if someone is neither a student nor a teacher, or the class is archived
     */
    public int addAll(Actor actor, UUID classId, Collection<UUID> accounts) {
        actor.require(Role.ADMINISTRATOR);
        access.heldForChange(actor, classId);
        var known = people.byId(accounts);
        int added = 0;
        for (var account : accounts) {
            var person = known.get(account);
            if (person == null || person.role() == Role.ADMINISTRATOR) {
                throw new InvalidInputException("Only teachers can teach a class, and only students can be in it.");
            }
            added += open(actor, classId, account, person.role()) ? 1 : 0;
        }
        return added;
    }

    /** Takes a student in who has the class's code; nothing happens if they are in it. */
    void join(Actor student, UUID classId) {
        open(student, classId, student.id(), Role.STUDENT, " by code");
    }

    private boolean open(Actor actor, UUID classId, UUID account, Role role) {
        return open(actor, classId, account, role, "");
    }

    /** Takes someone in, anew or again; false if they are in the class already. */
    private boolean open(Actor actor, UUID classId, UUID account, Role role, String how) {
        var id = new ClassMember.Id(classId, account);
        var known = members.findById(id);
        if (known.isEmpty()) {
            members.save(new ClassMember(id, role, clock.instant()));
            record(actor, id, "Came in" + how);
            return true;
        }
        boolean comesBack = !known.get().isPresent();
        known.get().comeBack(role);
        if (comesBack) {
            giveUpTaken(known.get());
            record(actor, id, "Came back" + how);
        }
        return comesBack;
    }

    /** Whoever comes back finds their number again, unless somebody else has it now. */
    private void giveUpTaken(ClassMember back) {
        boolean taken = members.ofClasses(List.of(back.id().classId())).stream()
                .filter(other -> !other.id().equals(back.id()))
                .anyMatch(other ->
                        other.registerNumber() != null && other.registerNumber().equals(back.registerNumber()));
        if (taken || back.role() != Role.STUDENT) {
            back.number(null);
        }
    }

    private void leave(Actor actor, ClassMember member) {
        if (member.isPresent()) {
            member.leave(clock.instant());
            record(actor, member.id(), "Left");
        }
    }

    private void record(Actor actor, ClassMember.Id member, String what) {
        audit.record(
                actor.id(),
                AuditAction.MEMBERS_CHANGED,
                AuditSubject.person(member.accountId()).in(member.classId()),
                what);
    }

    private ClassMember present(UUID classId, UUID account) {
        return members.findById(new ClassMember.Id(classId, account))
                .filter(ClassMember::isPresent)
                .orElseThrow(() -> missing(account));
    }

    private Person person(UUID account) {
        var person = people.byId(List.of(account)).get(account);
        if (person == null) {
            throw missing(account);
        }
        return person;
    }

    private static NotFoundException missing(UUID account) {
        return new NotFoundException("member " + account);
    }
}
