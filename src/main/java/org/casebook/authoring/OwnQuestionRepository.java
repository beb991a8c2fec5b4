package org.casebook.authoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnQuestionRepository extends JpaRepository<OwnQuestionRecord, UUID> {

    List<OwnQuestionRecord> findByOwnerIdOrderBySavedAtDesc(UUID owner);

    List<OwnQuestionRecord> findByOwnerIdNotAndOfferedTrueOrderBySavedAtDesc(UUID owner);

    List<OwnQuestionRecord> findByIdIn(Collection<UUID> ids);
}
