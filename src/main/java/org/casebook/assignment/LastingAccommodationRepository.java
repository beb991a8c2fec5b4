package org.casebook.assignment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All that was ever set, the oldest first: what holds is the latest, unless an assignment was over before. */
interface LastingAccommodationRepository extends ListCrudRepository<LastingAccommodation, UUID> {

    List<LastingAccommodation> findByClassIdInOrderBySetAt(Collection<UUID> classes);

    @Query("""
            select lasting from LastingAccommodation lasting
            where lasting.classId in :classes and lasting.accountId in :students order by lasting.setAt
            """)
    List<LastingAccommodation> ofStudents(Collection<UUID> classes, Collection<UUID> students);

    List<LastingAccommodation> findByAccountIdOrderBySetAt(UUID student);
}
