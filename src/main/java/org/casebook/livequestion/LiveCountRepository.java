package org.casebook.livequestion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LiveCountRepository extends ListCrudRepository<LiveCount, LiveCount.Id> {

    @Query("select count from LiveCount count where count.id.liveQuestionId in :questions")
    List<LiveCount> of(Collection<UUID> questions);
}
