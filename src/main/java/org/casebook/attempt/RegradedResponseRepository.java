package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RegradedResponseRepository extends JpaRepository<RegradedResponse, RegradedResponse.Id> {

    void deleteByIdAttemptItemId(UUID item);

    /** The attempts that have answers for which a regrade holds. */
    @Query("""
            select distinct attempt from RegradedResponse held, AttemptItem item, Attempt attempt
            where held.id.regradeId = :regrade and item.id = held.id.attemptItemId
              and attempt.id = item.attemptId
            """)
    List<Attempt> attemptsOf(UUID regrade);
}
