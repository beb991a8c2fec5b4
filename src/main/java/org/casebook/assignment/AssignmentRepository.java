package org.casebook.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<AssignmentRecord, UUID> {

    List<AssignmentRecord> findByClassIdOrderByOpensAtDesc(UUID schoolClass);

    /** Those of a class that are for this group, by title. */
    @Query("""
            select record from AssignmentRecord record join record.targets target
            where record.classId = :classId and target = :group order by record.title, record.createdAt
            """)
    List<AssignmentRecord> ofGroup(UUID classId, UUID group);

    @Query("select record.classId from AssignmentRecord record where record.id = :id")
    Optional<UUID> classOf(UUID id);

    /** What some are called, and whose they are. */
    @Query("""
            select record.id as id, record.classId as classId, record.title as title
            from AssignmentRecord record where record.id in :ids
            """)
    List<GivenWork.Origin> origins(Collection<UUID> ids);

    /** Those in whose words a name stands. */
    @Query("""
            select record.id from AssignmentRecord record
            where locate(lower(:name), lower(record.title)) > 0 or locate(lower(:name), lower(record.instructions)) > 0
            """)
    List<UUID> mentioning(String name);

    List<AssignmentRecord> findByClassIdInAndGivenAtIsNotNull(Collection<UUID> classes);
}
