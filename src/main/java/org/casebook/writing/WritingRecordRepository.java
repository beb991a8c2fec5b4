package org.casebook.writing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WritingRecordRepository extends JpaRepository<WritingRecord, UUID> {

    /** What a student is set in the classes that they are in now, in one query, as it stands on their start pages. */
    String OF_STUDENT = """
            select record as record, schoolClass.name as className, schoolClass.archivedAt as archivedAt,
              answer as answer
            from WritingRecord record
            join SchoolClass schoolClass on schoolClass.id = record.classId
            join ClassMember member on member.id.classId = record.classId
            left join WrittenAnswer answer
              on answer.assignmentId = record.id and answer.accountId = member.id.accountId
            where member.id.accountId = :student and member.leftAt is null and record.givenAt is not null
            """;

    /** A class's, drafts included, the latest first. */
    List<WritingRecord> findByClassIdOrderByCreatedAtDesc(UUID classId);

    List<WritingRecord> findByClassIdAndGivenAtIsNotNullAndWithdrawnAtIsNullOrderByGivenAtAscIdAsc(UUID classId);

    @Query(OF_STUDENT)
    List<OwnRow> ofStudent(UUID student);

    @Query(OF_STUDENT + " and record.id = :id")
    Optional<OwnRow> ofStudent(UUID student, UUID id);

    @Query("select record.classId from WritingRecord record where record.id = :id")
    Optional<UUID> classOf(UUID id);

    /** Those in whose words a name stands. */
    @Query("select record.id from WritingRecord record where locate(lower(:name), lower(record.task)) > 0")
    List<UUID> mentioning(String name);

    /** Something given out to a student's class, with what they have written for it. */
    record OwnRow(
            WritingRecord record,
            String className,
            @Nullable Instant archivedAt,
            @Nullable WrittenAnswer answer) {}
}
