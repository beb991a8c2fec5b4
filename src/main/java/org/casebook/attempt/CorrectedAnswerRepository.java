package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CorrectedAnswerRepository extends JpaRepository<CorrectedAnswer, CorrectedAnswer.Id> {

    /** The attempts that have answers for which a correction holds. */
    @Query("""
            select distinct attempt from CorrectedAnswer held, AttemptItem item, Attempt attempt
            where held.id.correctionId = :correction and item.id = held.id.attemptItemId
              and attempt.id = item.attemptId
            """)
    List<Attempt> attemptsOf(UUID correction);
}
