package org.casebook.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.attempt.AskedInQuizzes;
import org.casebook.attempt.Occasion;
import org.casebook.recall.AskedInRounds;
import org.springframework.stereotype.Component;

/** When students were asked a question, in quizzes and outside. */
@Component
record AskedQuestions(AskedInQuizzes quizzes, AskedInRounds rounds) {

    /** The latest first. */
    List<Occasion> of(UUID version, Collection<UUID> students) {
        return Stream.concat(quizzes.of(version, students).stream(), rounds.of(version, students).stream())
                .sorted(Comparator.comparing(Occasion::at).reversed())
                .toList();
    }

    Optional<Occasion> last(UUID version, UUID student) {
        return of(version, List.of(student)).stream().findFirst();
    }
}
