package org.casebook.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ExternalWorkRepository extends JpaRepository<ExternalWorkRecord, UUID> {

    /** Those of some classes that aren't deleted, the oldest first. */
    @Query("""
            select record from ExternalWorkRecord record
            where record.classId in :classes and record.deletedAt is null
            order by record.doneOn, record.createdAt
            """)
    List<ExternalWorkRecord> ofClasses(Collection<UUID> classes);

    /** Those of a class, deleted or not. */
    @Query("select record.id from ExternalWorkRecord record where record.classId = :classId")
    Set<UUID> idsOfClass(UUID classId);

    /** One of a class, deleted or not. */
    Optional<ExternalWorkRecord> findByIdAndClassId(UUID id, UUID classId);

    /** Those in whose title a name stands. */
    @Query("select record.id from ExternalWorkRecord record where locate(lower(:name), lower(record.title)) > 0")
    List<UUID> mentioning(String name);

    default List<ExternalWork> ofClass(UUID classId) {
        return ofClasses(List.of(classId)).stream()
                .map(ExternalWorkRecord::work)
                .toList();
    }
}
