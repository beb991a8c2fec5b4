package org.casebook.attempt;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CorrectionRepository extends JpaRepository<CorrectionRecord, UUID> {

    List<CorrectionRecord> findByClassIdOrderByMadeAtDesc(UUID schoolClass);

    List<CorrectionRecord> findByQuestionVersionIdAndUndoneAtIsNull(UUID version);

    @Query("""
            select made.questionVersionId from CorrectionRecord made
            where made.classId in :classes and made.accepted is null and made.undoneAt is null
            """)
    Set<UUID> voidedIn(Collection<UUID> classes);

    /** How many answers each correction of a class holds for. */
    @Query("""
            select made.id as correction, count(*) as answers from CorrectionRecord made, CorrectedAnswer held
            where made.classId = :schoolClass and held.id.correctionId = made.id group by made.id
            """)
    List<Held> answersOf(UUID schoolClass);

    /** A row of {@link #answersOf}. */
    interface Held {
        UUID getCorrection();

        long getAnswers();
    }
}
