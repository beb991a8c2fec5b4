package org.casebook.assignment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccommodationRepository extends JpaRepository<AccommodationRecord, AccommodationRecord.Id> {

    @Query("select record from AccommodationRecord record where record.id.assignmentId = :assignment")
    List<AccommodationRecord> of(UUID assignment);

    @Query("select record from AccommodationRecord record where record.id.accountId = :student")
    List<AccommodationRecord> ofStudent(UUID student);

    @Query("select record from AccommodationRecord record where record.id.assignmentId in :assignments")
    List<AccommodationRecord> ofAll(Collection<UUID> assignments);

    @Query("""
            select record from AccommodationRecord record
            where record.id.accountId in :students and record.id.assignmentId in :assignments
            """)
    List<AccommodationRecord> ofStudents(Collection<UUID> students, Collection<UUID> assignments);
}
