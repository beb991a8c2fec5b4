package org.casebook.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AttemptShareRepository extends ListCrudRepository<AttemptShare, AttemptShare.Id> {

    @Query("select share from AttemptShare share where share.id.attemptId in :attempts")
    List<AttemptShare> ofAttempts(Collection<UUID> attempts);
}
