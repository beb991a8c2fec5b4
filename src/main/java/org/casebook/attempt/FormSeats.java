package org.casebook.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.AssignmentDeleted;
import org.casebook.classroom.Classes;
import org.casebook.people.People;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * In which order a class sits where a quiz has several forms. The whole class is dealt its places by name when the first of
 * them is asked for; who joins later comes last. A place stays.
 */
@Component
record FormSeats(FormSeatRepository seats, Classes classes, People people) {

    /** The places of all who have one or are in the class, from 0. */
    Map<UUID, Integer> places(UUID assignment, UUID classId) {
        return places(assignment, classes.studentsOf(List.of(classId)).getOrDefault(classId, Set.of()));
    }

    /** The place of a student of the class. */
    int place(UUID assignment, UUID classId, UUID student) {
        var known = seats.findById(new FormSeat.Id(assignment, student));
        return known.isPresent()
                ? known.get().place()
                : places(assignment, classId).getOrDefault(student, 0);
    }

    private Map<UUID, Integer> places(UUID assignment, Set<UUID> students) {
        Map<UUID, Integer> places = new LinkedHashMap<>();
        seats.findByIdAssignmentIdOrderByPlace(assignment).forEach(seat -> places.put(seat.student(), seat.place()));
        int next = places.values().stream().mapToInt(place -> place + 1).max().orElse(0);
        for (var student : people.byId(students).keySet()) {
            if (!places.containsKey(student)) {
                seats.save(new FormSeat(assignment, student, next));
                places.put(student, next++);
            }
        }
        seats.flush();
        return places;
    }

    @EventListener
    void erase(PersonErased erased) {
        seats.deleteAll(seats.findByIdAccountId(erased.person().id()));
    }

    @EventListener
    void deleted(AssignmentDeleted deleted) {
        seats.deleteAll(seats.findByIdAssignmentIdOrderByPlace(deleted.assignment()));
        seats.flush();
    }
}
