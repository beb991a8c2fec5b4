package org.casebook.classroom;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Component;

/** Adds to classes the people who are in them. */
@Component
record Summaries(ClassMemberRepository members, People people) {

    ClassSummary of(SchoolClass schoolClass) {
        return of(List.of(schoolClass)).getFirst();
    }

    /** Two queries, whatever the number of classes. */
    List<ClassSummary> of(List<SchoolClass> classes) {
        var present = members.ofClasses(classes.stream().map(SchoolClass::id).toList()).stream()
                .collect(Collectors.groupingBy(member -> member.id().classId()));
        var known = people.byId(present.values().stream()
                .flatMap(List::stream)
                .map(member -> member.id().accountId())
                .collect(Collectors.toSet()));
        return classes.stream()
                .map(schoolClass -> {
                    var own = present.getOrDefault(schoolClass.id(), List.of());
                    var numbers = numbers(schoolClass, own);
                    return new ClassSummary(
                            schoolClass.id(),
                            schoolClass.name(),
                            named(own, Role.TEACHER, known, Person.BY_NAME),
                            named(own, Role.STUDENT, known, numbers.order()),
                            numbers,
                            schoolClass.archivedAt());
                })
                .toList();
    }

    /** Of the students among these members of a class. */
    static RegisterNumbers numbers(SchoolClass schoolClass, List<ClassMember> members) {
        var byStudent = new HashMap<UUID, Integer>();
        for (var member : members) {
            var number = member.registerNumber();
            if (number != null && member.role() == Role.STUDENT) {
                byStudent.put(member.id().accountId(), number);
            }
        }
        return new RegisterNumbers(byStudent, schoolClass.isByNumber());
    }

    private static List<Person> named(
            List<ClassMember> members, Role role, Map<UUID, Person> known, Comparator<Person> order) {
        return members.stream()
                .filter(member -> member.role() == role)
                .map(member -> known.get(member.id().accountId()))
                .filter(Objects::nonNull)
                .sorted(order)
                .toList();
    }
}
