package org.casebook.writing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WritingRecordRepository extends JpaRepository<WritingRecord, UUID> {

    /** A class's, drafts included, the latest first. */
    List<WritingRecord> findByClassIdOrderByCreatedAtDesc(UUID classId);

    List<WritingRecord> findByClassIdInAndGivenAtIsNotNull(Collection<UUID> classes);

    @Query("select record.classId from WritingRecord record where record.id = :id")
    Optional<UUID> classOf(UUID id);

    /** Those in whose words a name stands. */
    @Query("select record.id from WritingRecord record where locate(lower(:name), lower(record.task)) > 0")
    List<UUID> mentioning(String name);
}
