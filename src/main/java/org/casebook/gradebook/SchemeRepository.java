package org.casebook.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SchemeRepository extends JpaRepository<SchemeRecord, UUID> {

    /** The latest of a class first. */
    List<SchemeRecord> findTop2ByClassIdOrderByVersionDesc(UUID classId);

    /** Those in whose categories' names a name stands. */
    @Query("select scheme from SchemeRecord scheme where locate(lower(:name), lower(scheme.categories)) > 0")
    List<SchemeRecord> mentioning(String name);

    default Optional<SchemeRecord> current(UUID classId) {
        return findTop2ByClassIdOrderByVersionDesc(classId).stream().findFirst();
    }

    /** Those that hold in the classes. */
    @EntityGraph(attributePaths = "parts")
    @Query("""
            select scheme from SchemeRecord scheme
            where scheme.classId in :classes and scheme.version = (
                select max(other.version) from SchemeRecord other where other.classId = scheme.classId)
            """)
    List<SchemeRecord> current(Collection<UUID> classes);
}
