package org.casebook.classroom;

import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Component;

/** Who may look into a class, and who may change it. To all others it does not exist. */
@Component
record ClassAccess(SchoolClassRepository classes, ClassMemberRepository members, RowLocks locks) {

    /** A class that the actor teaches. */
    SchoolClass taught(Actor actor, UUID id) {
        requireTeacher(actor, id);
        return classes.findById(id).orElseThrow(() -> missing(id));
    }

    /** A class as it is now, which nobody else changes before the transaction ends; nobody was asked who they are. */
    SchoolClass hold(UUID id) {
        return locks.hold(SchoolClass.class, id).orElseThrow(() -> missing(id));
    }

    /** A class that the actor teaches or, as an administrator, runs; nobody else changes it before the transaction ends. */
    SchoolClass held(Actor actor, UUID id) {
        var held = hold(id);
        if (actor.role() != Role.ADMINISTRATOR) {
            // After the wait: whoever was first may have taken this teacher out.
            requireTeacher(actor, id);
        }
        return held;
    }

    /**
     * A class that the actor teaches, held for a change of who is in it.
     *
     * @throws InvalidInputException if it is archived
     */
    SchoolClass heldByTeacher(Actor actor, UUID id) {
        actor.require(Role.TEACHER);
        var held = held(actor, id);
        requireActive(held);
        return held;
    }

    /**
     * A class that the actor teaches or, as an administrator, runs, held for a change of who is in it.
     *
     * @throws InvalidInputException if it is archived
     */
    SchoolClass heldForChange(Actor actor, UUID id) {
        var held = held(actor, id);
        requireActive(held);
        return held;
    }

    /** @throws InvalidInputException if the class is archived */
    static void requireActive(SchoolClass schoolClass) {
        if (schoolClass.isArchived()) {
            throw new InvalidInputException(
                    "The class '" + schoolClass.name() + "' is archived. Restore it to change who is in it.");
        }
    }

    private void requireTeacher(Actor actor, UUID id) {
        actor.require(Role.TEACHER);
        if (!members.existsByIdAndRoleAndLeftAtIsNull(new ClassMember.Id(id, actor.id()), Role.TEACHER)) {
            throw missing(id);
        }
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("class " + id);
    }
}
