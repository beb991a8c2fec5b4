package org.casebook.classroom;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes of a school, who teaches them and who is in them. */
@Service
@Transactional
public class Classes {

    private static final int LONGEST_NAME = 120;

    private final SchoolClassRepository classes;
    private final ClassMemberRepository members;
    private final People people;
    private final Clock clock;

    Classes(SchoolClassRepository classes, ClassMemberRepository members, People people, Clock clock) {
        this.classes = classes;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Creates an empty class; for administrators.
     *
     * @throws InvalidInputException if the name is empty, too long or taken
     */
    public ClassSummary create(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        var schoolClass = classes.save(new SchoolClass(freeName(name), clock.instant()));
        return new ClassSummary(schoolClass.id(), schoolClass.name(), List.of(), List.of());
    }

    /**
     * Renames a class; for administrators.
     *
     * @throws InvalidInputException if the name is empty, too long or taken
     */
    public void rename(Actor actor, UUID id, String name) {
        actor.require(Role.ADMINISTRATOR);
        var schoolClass = classes.findById(id).orElseThrow(() -> new NotFoundException("class " + id));
        var same = NameKey.of(name).equals(NameKey.of(schoolClass.name()));
        schoolClass.rename(same ? required(name) : freeName(name));
    }

    /** All classes, by name; for administrators. */
    @Transactional(readOnly = true)
    public List<ClassSummary> all(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return summaries(classes.findAllByOrderByName());
    }

    /** The classes that the actor teaches, by name; for teachers. */
    @Transactional(readOnly = true)
    public List<ClassSummary> taughtBy(Actor actor) {
        actor.require(Role.TEACHER);
        return summaries(classes.ofMember(actor.id()));
    }

    /** A class that the actor teaches; for teachers. */
    @Transactional(readOnly = true)
    public ClassSummary taught(Actor actor, UUID id) {
        actor.require(Role.TEACHER);
        return taughtBy(actor).stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("class " + id));
    }

    /** The classes that the actor is in, by name; for students. */
    @Transactional(readOnly = true)
    public List<ClassSummary> attendedBy(Actor actor) {
        actor.require(Role.STUDENT);
        return summaries(classes.ofMember(actor.id()));
    }

    /** The classes that someone teaches or is in, for other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public List<UUID> idsOf(UUID account) {
        return members.classesOf(account);
    }

    /** Whether the actor is a teacher of a class that the student is in. */
    @Transactional(readOnly = true)
    public boolean teaches(Actor actor, UUID student) {
        return actor.role() == Role.TEACHER && members.teaches(actor.id(), Role.TEACHER, student, Role.STUDENT);
    }

    /**
     * Says who teaches a class and who is in it; for administrators. Whoever leaves keeps all they did.
     *
     * @throws InvalidInputException if someone named is neither a teacher nor a student
     */
    public void setMembers(Actor actor, UUID id, Collection<UUID> teachers, Collection<UUID> students) {
        actor.require(Role.ADMINISTRATOR);
        if (!classes.existsById(id)) {
            throw new NotFoundException("class " + id);
        }
        var wanted = new LinkedHashSet<UUID>(teachers);
        wanted.addAll(students);
        var known = people.byId(wanted);
        for (var account : wanted) {
            var person = known.get(account);
            var role = teachers.contains(account) ? Role.TEACHER : Role.STUDENT;
            if (person == null || person.role() != role) {
                throw new InvalidInputException("Only teachers can teach a class, and only students can be in it.");
            }
        }
        var present = members.ofClasses(List.of(id));
        members.deleteAll(present.stream()
                .filter(member -> !wanted.contains(member.id().accountId()))
                .toList());
        var presentIds = present.stream().map(member -> member.id().accountId()).collect(Collectors.toSet());
        for (var account : wanted) {
            if (!presentIds.contains(account)) {
                var role = teachers.contains(account) ? Role.TEACHER : Role.STUDENT;
                members.save(new ClassMember(new ClassMember.Id(id, account), role, clock.instant()));
            }
        }
    }

    private static String required(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new InvalidInputException("Please give the class a name of at most " + LONGEST_NAME + " characters.");
        }
        return stripped;
    }

    private String freeName(String name) {
        var stripped = required(name);
        if (classes.existsByNameKey(NameKey.of(stripped))) {
            throw new InvalidInputException("There is a class '" + stripped + "' already.");
        }
        return stripped;
    }

    /** Three queries, whatever the number of classes. */
    private List<ClassSummary> summaries(List<SchoolClass> found) {
        var memberships = members.ofClasses(found.stream().map(SchoolClass::id).toList()).stream()
                .collect(Collectors.groupingBy(member -> member.id().classId()));
        Set<UUID> accounts = memberships.values().stream()
                .flatMap(List::stream)
                .map(member -> member.id().accountId())
                .collect(Collectors.toSet());
        var known = people.byId(accounts);
        return found.stream()
                .map(schoolClass -> {
                    var own = memberships.getOrDefault(schoolClass.id(), List.of());
                    return new ClassSummary(
                            schoolClass.id(),
                            schoolClass.name(),
                            named(own, Role.TEACHER, known),
                            named(own, Role.STUDENT, known));
                })
                .toList();
    }

    private static List<Person> named(List<ClassMember> members, Role role, Map<UUID, Person> known) {
        return members.stream()
                .filter(member -> member.role() == role)
                .map(member -> known.get(member.id().accountId()))
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
