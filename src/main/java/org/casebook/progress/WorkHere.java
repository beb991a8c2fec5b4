package org.casebook.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.GivenWork;
import org.casebook.attempt.Attempt;

/**
 * Which attempts of its students a class sees: those at its own assignments, and those of the students' own choice.
 *
 * @param titles of the class's assignments among them
 */
record WorkHere(Set<UUID> attempts, Map<UUID, String> titles) {

    static WorkHere of(
            UUID classId,
            AnswerQueries.Sheets sheets,
            Function<Collection<UUID>, Map<UUID, GivenWork.Origin>> origins) {
        var all = sheets.byStudent().values().stream()
                .flatMap(List::stream)
                .map(AnswerQueries.Answered::attempt)
                .toList();
        var assignments =
                all.stream().map(Attempt::assignment).filter(Objects::nonNull).collect(Collectors.toSet());
        var titles = origins.apply(assignments).values().stream()
                .filter(origin -> origin.classId().equals(classId))
                .collect(Collectors.toMap(GivenWork.Origin::id, GivenWork.Origin::title));
        return new WorkHere(
                all.stream()
                        .filter(attempt -> attempt.assignment() == null || titles.containsKey(attempt.assignment()))
                        .map(Attempt::id)
                        .collect(Collectors.toSet()),
                titles);
    }

    boolean has(UUID attempt) {
        return attempts.contains(attempt);
    }
}
