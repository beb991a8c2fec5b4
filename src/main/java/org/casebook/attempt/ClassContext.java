package org.casebook.attempt;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of a student, and that of the assignment which an attempt is at, add to the course's questions and take
 * from them.
 *
 * @param regrades those that stand
 * @param questions the versions of teachers' questions that can be asked, by the ids of the questions
 */
record ClassContext(List<Standing> regrades, List<UUID> questions) {

    ClassContext {
        regrades = List.copyOf(regrades);
        questions = List.copyOf(questions);
    }

    /**
     * A regrade that stands.
     *
     * @param attended whether the student is in its class now, so that it holds for their answers
     */
    record Standing(UUID id, UUID version, @Nullable String accepted, boolean attended) {

        Regrade.Kind kind() {
            return accepted == null ? new Regrade.Voided() : new Regrade.Accepted(accepted);
        }
    }

    /** The versions of questions that aren't asked any more. */
    Set<UUID> voided() {
        return regrades.stream()
                .filter(regrade -> regrade.accepted() == null)
                .map(Standing::version)
                .collect(Collectors.toSet());
    }
}
