package org.casebook.classroom;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The classes of a school, and who may see whom through them. Who is in them: {@link Memberships}. */
@Service
@Transactional
public class Classes {

    private final SchoolClassRepository classes;
    private final ClassMemberRepository members;
    private final JoinCodeRepository codes;
    private final ClassAccess access;
    private final ClassNames names;
    private final Summaries summaries;
    private final Editors editors;
    private final Audit audit;
    private final Clock clock;

    Classes(
            SchoolClassRepository classes,
            ClassMemberRepository members,
            JoinCodeRepository codes,
            ClassAccess access,
            ClassNames names,
            Summaries summaries,
            Editors editors,
            Audit audit,
            Clock clock) {
        this.classes = classes;
        this.members = members;
        this.codes = codes;
        this.access = access;
        this.names = names;
        this.summaries = summaries;
        this.editors = editors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Creates a class without students. A teacher who creates one teaches it; an administrator's has no teacher yet.
     *
     * @throws NotFoundException for students
     * @throws InvalidInputException if the name is empty, too long or taken
     */
    public ClassSummary create(Actor actor, String name) {
        if (actor.role() != Role.ADMINISTRATOR) {
            actor.require(Role.TEACHER);
        }
        var now = clock.instant();
        var form = ClassForm.named(name);
        names.requireFree(form, null);
        var created = classes.save(new SchoolClass(form.name(), names.order(), now));
        if (actor.role() == Role.TEACHER) {
            members.save(new ClassMember(new ClassMember.Id(created.id(), actor.id()), Role.TEACHER, now));
        }
        record(actor, AuditAction.CLASS_CREATED, created.id(), created.name());
        return summaries.of(created);
    }

    /**
     * Renames a class, an archived one too; for its teachers and for administrators.
     *
     * @throws ChangedMeanwhileException if somebody else has done so since the form was opened
     * @throws InvalidInputException if the name is empty, too long or taken
     */
    public void rename(Actor actor, UUID id, Edit<String> edit) {
        var schoolClass = access.held(actor, id);
        var before = schoolClass.name();
        var form = ClassForm.named(editors.wanted(edit, before, schoolClass.lastEdit()));
        names.requireFree(form, id);
        schoolClass.rename(form.name(), names.order(), new LastEdit(actor.id(), clock.instant()));
        record(actor, AuditAction.CLASS_CHANGED, id, "Name was '" + before + "'");
    }

    /**
     * Puts a class away at its term's end; for its teachers and for administrators. It stays readable for its teachers,
     * and nobody can join it.
     */
    public void archive(Actor actor, UUID id) {
        access.held(actor, id).archive(clock.instant());
        codes.deleteByClassId(id);
        record(actor, AuditAction.CLASS_ARCHIVED, id, "");
    }

    /** Takes a class up again that was archived; for its teachers and for administrators. */
    public void restore(Actor actor, UUID id) {
        access.held(actor, id).restore();
        record(actor, AuditAction.CLASS_RESTORED, id, "");
    }

    /** The names of all classes, archived ones too, in their order; for administrators. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        var names = new LinkedHashMap<UUID, String>();
        classes.findAllByOrderBySortKeyAscNameAsc().forEach(found -> names.put(found.id(), found.name()));
        return names;
    }

    /** The classes that the actor teaches, archived ones too, by name; for teachers. */
    @Transactional(readOnly = true)
    public List<ClassSummary> taughtBy(Actor actor) {
        actor.require(Role.TEACHER);
        return summaries.of(classes.ofMember(actor.id()));
    }

    /**
     * Goes on only for teachers of the class.
     *
     * @throws NotFoundException for others
     */
    @Transactional(readOnly = true)
    public void requireTaught(Actor actor, UUID id) {
        access.taught(actor, id);
    }

    /**
     * Goes on only for teachers of the class, which nobody else changes before the transaction ends; how it is graded is
     * part of it.
     *
     * @throws NotFoundException for others
     */
    public void hold(Actor teacher, UUID id) {
        teacher.require(Role.TEACHER);
        access.held(teacher, id);
    }

    /** A class that the actor teaches; for teachers. */
    @Transactional(readOnly = true)
    public ClassSummary taught(Actor actor, UUID id) {
        return summaries.of(access.taught(actor, id));
    }

    /** The classes that the actor is in, archived ones too, by name; for students. */
    @Transactional(readOnly = true)
    public List<AttendedClass> attendedBy(Actor actor) {
        actor.require(Role.STUDENT);
        return classes.ofMember(actor.id()).stream()
                .map(schoolClass -> new AttendedClass(schoolClass.id(), schoolClass.name(), schoolClass.isArchived()))
                .toList();
    }

    /** The numbers that the actor has on the registers of their classes; for students. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> registerNumbers(Actor actor) {
        actor.require(Role.STUDENT);
        var numbers = new HashMap<UUID, Integer>();
        members.numbersOf(actor.id()).forEach(numbered -> numbers.put(numbered.classId(), numbered.number()));
        return numbers;
    }

    /** The active classes that someone teaches or is in, for other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public List<UUID> idsOf(UUID account) {
        return members.classesOf(account);
    }

    /**
     * Holds the active classes that someone is in, so that nobody changes them before the transaction ends; for other
     * features, which have checked who asks.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdAttended(UUID account) {
        members.classesOf(account).stream().sorted().forEach(access::hold);
    }

    /** The students who are in each of the classes now, for other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> studentsOf(Collection<UUID> ids) {
        return members.ofClasses(ids).stream()
                .filter(member -> member.role() == Role.STUDENT)
                .map(ClassMember::id)
                .collect(Collectors.groupingBy(
                        ClassMember.Id::classId, Collectors.mapping(ClassMember.Id::accountId, Collectors.toSet())));
    }

    /** Whether the actor is a teacher of a class that the student is in, an archived one too. */
    @Transactional(readOnly = true)
    public boolean teaches(Actor actor, UUID student) {
        return actor.role() == Role.TEACHER && members.teaches(actor.id(), Role.TEACHER, student, Role.STUDENT);
    }

    private void record(Actor actor, AuditAction action, UUID classId, String detail) {
        audit.record(actor.id(), action, AuditSubject.schoolClass(classId), detail);
    }
}
