package org.casebook.classroom;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.StudentGroupRepository.InGroup;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.NaturalOrder;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups within a class, for work that is not for everyone in it. A student may be in several. */
@Service
@Transactional
public class Groups {

    private static final int LONGEST_NAME = 60;

    private final StudentGroupRepository groups;
    private final ClassMemberRepository members;
    private final ClassAccess access;
    private final GroupWork work;
    private final NaturalOrder order;
    private final Editors editors;
    private final Clock clock;

    Groups(
            StudentGroupRepository groups,
            ClassMemberRepository members,
            ClassAccess access,
            GroupWork work,
            NaturalOrder order,
            Editors editors,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.access = access;
        this.work = work;
        this.order = order;
        this.editors = editors;
        this.clock = clock;
    }

    /** The groups of a class that the actor teaches, by name. */
    @Transactional(readOnly = true)
    public List<ClassGroup> of(Actor teacher, UUID classId) {
        access.taught(teacher, classId);
        var present = members.accounts(classId, Role.STUDENT);
        return groups.ofClass(classId).stream()
                .map(group -> group.summary(present))
                .sorted(Comparator.comparing(group -> order.key(group.name())))
                .toList();
    }

    /** In which groups of some classes each student is, for other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> ofStudents(Collection<UUID> classes) {
        return groups.ofClasses(classes).stream()
                .collect(Collectors.groupingBy(
                        InGroup::getStudent, Collectors.mapping(InGroup::getInGroup, Collectors.toSet())));
    }

    /** The groups that the student is in now, those of archived classes too; for students. */
    @Transactional(readOnly = true)
    public Set<UUID> ofStudent(Actor student) {
        student.require(Role.STUDENT);
        return groups.idsOfStudent(student.id());
    }

    /**
     * Makes a group in a class that the actor teaches.
     *
     * @throws InvalidInputException if the name is empty, too long or taken in this class, if someone chosen is not a
     *     student of the class, or if it is archived
     */
    public ClassGroup create(Actor teacher, UUID classId, String name, Collection<UUID> students) {
        access.heldByTeacher(teacher, classId);
        var group = new StudentGroup(classId, freeName(classId, name));
        var present = chooseFrom(teacher, classId, group, students);
        return groups.save(group).summary(present);
    }

    /**
     * Changes a group's name and who of the class is in it.
     *
     * @throws ChangedMeanwhileException if a colleague has done so since the form was opened
     * @throws InvalidInputException as for a new group
     */
    public void change(Actor teacher, UUID id, Edit<GroupForm> edit) {
        var group = held(teacher, id);
        var now = group.summary(members.accounts(group.classId(), Role.STUDENT)).form();
        var form = editors.wanted(edit, now, group.lastEdit());
        boolean same = NameKey.of(form.name()).equals(group.nameKey());
        group.rename(same ? required(form.name()) : freeName(group.classId(), form.name()));
        chooseFrom(teacher, group.classId(), group, form.students());
    }

    /** What a group of a class that the actor teaches has been set. */
    @Transactional(readOnly = true)
    public List<GroupWork.Piece> workOf(Actor teacher, UUID id) {
        var classId = groups.classOf(id).orElseThrow(() -> missing(id));
        access.taught(teacher, classId);
        return work.of(classId, id);
    }

    /**
     * Goes on only if the class has these groups; none of them is deleted before the transaction ends.
     *
     * @throws InvalidInputException if it doesn't have all of them
     */
    public void requireAll(Actor teacher, UUID classId, Set<UUID> ids) {
        access.held(teacher, classId);
        if (!groups.idsOfClass(classId).containsAll(ids)) {
            throw new InvalidInputException("The class has no such group. It may have been deleted in the meantime.");
        }
    }

    /**
     * Takes a group apart; its students stay in the class and keep what the group was set.
     *
     * @throws InvalidInputException if it is set something that is not over: nobody would have to do it any more
     */
    public void delete(Actor teacher, UUID id) {
        var group = held(teacher, id);
        work.of(group.classId(), id).stream()
                .filter(piece -> !piece.over())
                .findFirst()
                .ifPresent(piece -> {
                    throw new InvalidInputException(
                            "'" + piece.title()
                                    + "' is set to this group and not over. Close it or set it to others; then delete the group.");
                });
        work.keepWithoutGroup(
                group.classId(),
                id,
                groups.ofClass(group.classId()).stream()
                        .collect(Collectors.toMap(StudentGroup::id, StudentGroup::students)));
        groups.delete(group);
    }

    private StudentGroup held(Actor teacher, UUID id) {
        // The group itself is read after the wait for its class, so that it is as the one before has left it.
        var classId = groups.classOf(id).orElseThrow(() -> missing(id));
        access.heldByTeacher(teacher, classId);
        return groups.findById(id).orElseThrow(() -> missing(id));
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("group " + id);
    }

    private Set<UUID> chooseFrom(Actor teacher, UUID classId, StudentGroup group, Collection<UUID> students) {
        var present = members.accounts(classId, Role.STUDENT);
        if (!present.containsAll(students)) {
            throw new InvalidInputException("Only students of the class can be in its groups.");
        }
        group.choose(students, present, new LastEdit(teacher.id(), clock.instant()));
        return present;
    }

    private static String required(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new InvalidInputException("Please give the group a name of at most " + LONGEST_NAME + " characters.");
        }
        return stripped;
    }

    private String freeName(UUID classId, String name) {
        var stripped = required(name);
        if (groups.existsByClassIdAndNameKey(classId, NameKey.of(stripped))) {
            throw new InvalidInputException("There is a group '" + stripped + "' in this class already.");
        }
        return stripped;
    }
}
