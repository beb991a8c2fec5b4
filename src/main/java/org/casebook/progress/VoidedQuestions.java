package org.casebook.progress;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.attempt.Regrade;
import org.casebook.attempt.RegradeRecord;
import org.casebook.attempt.RegradeRepository;
import org.springframework.stereotype.Component;

/** Which questions don't count in a class, answered or not. */
@Component
record VoidedQuestions(RegradeRepository regrades) {

    /** The versions that are voided in a class now. */
    Set<UUID> of(UUID classId) {
        return regrades.findByClassIdOrderByMadeAtDesc(classId).stream()
                .filter(made -> !made.isUndone() && made.kind() instanceof Regrade.Voided)
                .map(RegradeRecord::questionVersion)
                .collect(Collectors.toSet());
    }
}
