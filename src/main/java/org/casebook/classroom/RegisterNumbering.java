package org.casebook.classroom;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.PersonErased;
import org.casebook.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which numbers students have on the register of a class, and whether its lists go by them; for its teachers. */
@Service
@Transactional
public class RegisterNumbering {

    private final ClassMemberRepository members;
    private final ClassAccess access;
    private final Editors editors;
    private final Audit audit;
    private final Clock clock;

    RegisterNumbering(ClassMemberRepository members, ClassAccess access, Editors editors, Audit audit, Clock clock) {
        this.members = members;
        this.access = access;
        this.editors = editors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says anew which student has which number, all at once; numbers of those who aren't in the class are left out.
     *
     * @throws NotFoundException if the actor doesn't teach the class
     * @throws ChangedMeanwhileException if somebody else has changed the numbers since the form was opened
     * @throws InvalidInputException if a number is out of range or given twice, or the class is archived
     */
    public void set(Actor teacher, UUID classId, Edit<RegisterNumbers> edit) {
        var held = access.heldByTeacher(teacher, classId);
        var students = members.ofClasses(List.of(classId)).stream()
                .filter(member -> member.role() == Role.STUDENT)
                .toList();
        var wanted = editors.wanted(edit, Summaries.numbers(held, students), held.lastEdit());
        wanted.require();
        students.forEach(
                member -> member.number(wanted.byStudent().get(member.id().accountId())));
        held.order(wanted.first(), new LastEdit(teacher.id(), clock.instant()));
        audit.record(teacher.id(), AuditAction.CLASS_CHANGED, AuditSubject.schoolClass(classId), "Register numbers");
    }

    @EventListener
    void erase(PersonErased erased) {
        members.forgetNumbers(erased.person().id());
    }
}
