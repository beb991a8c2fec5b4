package org.casebook.marking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface WritingComparisonRepository extends ListCrudRepository<WritingComparison, UUID> {

    /** In the order in which they were judged. */
    List<WritingComparison> findByAssignmentIdInOrderByJudgedAtAscIdAsc(Collection<UUID> assignments);

    Optional<WritingComparison> findFirstByAssignmentIdAndJudgeIdOrderByJudgedAtDescIdDesc(UUID assignment, UUID judge);

    @Query("""
            select count(comparison) > 0 from WritingComparison comparison
            where comparison.betterId = :answer or comparison.worseId = :answer
            """)
    boolean isCompared(UUID answer);
}
