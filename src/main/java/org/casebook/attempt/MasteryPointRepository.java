package org.casebook.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface MasteryPointRepository extends ListCrudRepository<MasteryPoint, MasteryPoint.Id> {

    /** Those that rest on an answer; of the others nothing is shown. */
    @Query("select point from MasteryPoint point where point.id.attemptId in :attempts and point.answers > 0")
    List<MasteryPoint> shown(Collection<UUID> attempts);

    @Query("select point from MasteryPoint point where point.id.attemptId in :attempts")
    List<MasteryPoint> ofAttempts(Collection<UUID> attempts);
}
