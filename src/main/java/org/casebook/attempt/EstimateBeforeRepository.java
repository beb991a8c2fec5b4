package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface EstimateBeforeRepository extends ListCrudRepository<EstimateBefore, UUID> {

    /** Deletes all: what came before is replayed instead. */
    @Modifying
    @Query("delete from EstimateBefore")
    void forget();

    @Query("""
            select before from EstimateBefore before join Attempt attempt on attempt.id = before.attemptId
            where attempt.accountId = :student
            """)
    List<EstimateBefore> ofStudent(UUID student);
}
