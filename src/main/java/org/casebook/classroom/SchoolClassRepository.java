package org.casebook.classroom;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SchoolClassRepository extends ListCrudRepository<SchoolClass, UUID> {

    Optional<SchoolClass> findByNameKey(String nameKey);

    Optional<SchoolClass> findByExternalId(String externalId);

    List<SchoolClass> findAllByOrderBySortKeyAscNameAsc();

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
            order by schoolClass.sortKey, schoolClass.name
            """)
    List<SchoolClass> ofMember(UUID account);

    /** A class's name, and where that stands now; the key is empty where there is none yet. */
    record Named(UUID id, String name, String sortKey) {}

    /** Some of those whose sort keys don't begin with the mark. */
    @Query("""
            select new org.casebook.classroom.SchoolClassRepository$Named(
                schoolClass.id, schoolClass.name, coalesce(schoolClass.sortKey, ''))
            from SchoolClass schoolClass
            where schoolClass.sortKey is null or schoolClass.sortKey not like concat(:mark, '%')
            order by schoolClass.createdAt, schoolClass.id
            """)
    List<Named> sortedOtherwise(String mark, Limit most);

    /** Nothing happens to a class that has been renamed since. */
    @Modifying
    @Query("""
            update SchoolClass schoolClass set schoolClass.sortKey = :sortKey
            where schoolClass.id = :id and coalesce(schoolClass.sortKey, '') = :formerSortKey
            """)
    void renew(UUID id, String formerSortKey, String sortKey);

    /** Whoever changes who is in classes holds them until they are done; in one order, so that two can't block each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select schoolClass from SchoolClass schoolClass where schoolClass.id in :ids order by schoolClass.id")
    List<SchoolClass> holdAll(Collection<UUID> ids);
}
