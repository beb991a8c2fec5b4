package org.casebook.classroom;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SchoolClassRepository extends ListCrudRepository<SchoolClass, UUID> {

    Optional<SchoolClass> findByNameKey(String nameKey);

    Optional<SchoolClass> findByExternalId(String externalId);

    List<SchoolClass> findAllByOrderByName();

    /** Those with a name's key or an external ID that has the text. */
    String MATCHING = """
            from SchoolClass schoolClass
            where (:archived = true and schoolClass.archivedAt is not null
                   or :archived = false and schoolClass.archivedAt is null)
              and (schoolClass.nameKey like concat('%', :key, '%') escape '\\'
                   or lower(schoolClass.externalId) like concat('%', :key, '%') escape '\\')
            """;

    @Query("select schoolClass " + MATCHING)
    List<SchoolClass> find(boolean archived, String key, Pageable page);

    @Query("select count(schoolClass) " + MATCHING)
    int countFound(boolean archived, String key);

    /** The classes in which someone is now, by name. */
    @Query("""
            select schoolClass from SchoolClass schoolClass
            where schoolClass.id in (
                select member.id.classId from ClassMember member
                where member.id.accountId = :account and member.leftAt is null)
            order by schoolClass.name
            """)
    List<SchoolClass> ofMember(UUID account);

    /** Whoever changes who is in classes holds them until they are done; in one order, so that two can't block each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select schoolClass from SchoolClass schoolClass where schoolClass.id in :ids order by schoolClass.id")
    List<SchoolClass> holdAll(Collection<UUID> ids);
}
