package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RegradeRepository extends JpaRepository<RegradeRecord, UUID> {

    List<RegradeRecord> findByClassIdOrderByMadeAtDesc(UUID schoolClass);

    List<RegradeRecord> findByQuestionVersionIdAndUndoneAtIsNull(UUID version);

    /** How many answers each regrade of a class holds for. */
    @Query("""
            select made.id as regrade, count(*) as answers from RegradeRecord made, RegradedResponse held
            where made.classId = :schoolClass and held.id.regradeId = made.id group by made.id
            """)
    List<Held> answersOf(UUID schoolClass);

    /** A row of {@link #answersOf}. */
    interface Held {
        UUID getRegrade();

        long getAnswers();
    }
}
