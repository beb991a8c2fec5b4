package org.casebook.writing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.people.Role;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WrittenAnswerRepository extends JpaRepository<WrittenAnswer, UUID> {

    Optional<WrittenAnswer> findByAssignmentIdAndAccountId(UUID assignment, UUID student);

    List<WrittenAnswer> findByAssignmentId(UUID assignment);

    List<WrittenAnswer> findByAccountId(UUID student);

    boolean existsByAssignmentId(UUID assignment);

    /** A text that was handed in, of which assignment. */
    record Waiting(UUID assignment, UUID answer) {}

    /** What the students of a teacher's active classes have handed in whose marks aren't released. */
    @Query("""
            select new org.casebook.writing.WrittenAnswerRepository$Waiting(record.id, answer.id)
            from WritingRecord record
            join SchoolClass schoolClass on schoolClass.id = record.classId
            join ClassMember teacher on teacher.id.classId = record.classId
            join WrittenAnswer answer on answer.assignmentId = record.id
            join ClassMember student
              on student.id.classId = record.classId and student.id.accountId = answer.accountId
            where teacher.id.accountId = :teacher and teacher.role = :teacherRole and teacher.leftAt is null
              and student.leftAt is null and schoolClass.archivedAt is null
              and record.withdrawnAt is null and record.releasedAt is null and answer.handedInAt is not null
            """)
    List<Waiting> waiting(UUID teacher, Role teacherRole);

    /** How far a student is, without the words. */
    record Begun(UUID assignment, UUID student, boolean handedIn) {}

    @Query("""
            select new org.casebook.writing.WrittenAnswerRepository$Begun(
                answer.assignmentId, answer.accountId, case when answer.handedInAt is null then false else true end)
            from WrittenAnswer answer
            where answer.assignmentId in :assignments and (answer.revision > 0 or answer.handedInAt is not null)
            """)
    List<Begun> begun(Collection<UUID> assignments);

    /** What was handed in, without the words. */
    record Came(UUID assignment, UUID answer, UUID student, Instant at, boolean onPaper) {

        HandIn handIn(WritingAssignment of) {
            return new HandIn(assignment, answer, student, !onPaper && of.isLate(at));
        }
    }

    @Query("""
            select new org.casebook.writing.WrittenAnswerRepository$Came(
                answer.assignmentId, answer.id, answer.accountId, answer.handedInAt, answer.onPaper)
            from WrittenAnswer answer
            where answer.assignmentId in :assignments and answer.handedInAt is not null
            """)
    List<Came> came(Collection<UUID> assignments);
}
