package org.casebook.authoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OwnQuestionRepository extends JpaRepository<OwnQuestionRecord, UUID> {

    List<OwnQuestionRecord> findByOwnerIdOrderBySavedAtDesc(UUID owner);

    @Query("select record.id from OwnQuestionRecord record where record.ownerId = :owner")
    List<UUID> idsOf(UUID owner);

    /** Those of others that are offered to the school, or are among the ones taken. */
    @Query("""
            select record from OwnQuestionRecord record
            where record.ownerId <> :owner and (record.offered = true or record.id in :taken)
            order by record.savedAt desc
            """)
    List<OwnQuestionRecord> ofOthers(UUID owner, Collection<UUID> taken);

    List<OwnQuestionRecord> findByTopic(String topic);

    List<OwnQuestionRecord> findByIdIn(Collection<UUID> ids);
}
