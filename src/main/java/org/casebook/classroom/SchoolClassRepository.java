package org.casebook.classroom;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SchoolClassRepository extends ListCrudRepository<SchoolClass, UUID> {

    boolean existsByNameKey(String nameKey);

    List<SchoolClass> findAllByOrderByName();

    /** The classes in which someone has the role of a member, by name. */
    @Query("""
            select schoolClass from SchoolClass schoolClass
            where schoolClass.id in (select member.id.classId from ClassMember member where member.id.accountId = :account)
            order by schoolClass.name
            """)
    List<SchoolClass> ofMember(UUID account);
}
