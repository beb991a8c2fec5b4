package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CorrectedAnswerRepository extends JpaRepository<CorrectedAnswer, CorrectedAnswer.Id> {

    /** The sittings that have answers for which a correction holds. */
    @Query("""
            select distinct sitting from CorrectedAnswer held, SittingItem item, Sitting sitting
            where held.id.correctionId = :correction and item.id = held.id.sittingItemId
              and sitting.id = item.sittingId
            """)
    List<Sitting> sittingsOf(UUID correction);
}
