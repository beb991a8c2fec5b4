package org.casebook.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.people.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionReportRepository extends JpaRepository<QuestionReport, UUID> {

    Optional<QuestionReport> findByOpenFor(String key);

    /** A student's latest on a question, without those withdrawn. */
    Optional<QuestionReport> findFirstByAccountIdAndQuestionVersionIdAndWithdrawnAtIsNullOrderByMadeAtDesc(
            UUID student, UUID version);

    List<QuestionReport> findByAccountIdOrderByMadeAtDesc(UUID student);

    /** Those withdrawn too. */
    long countByAccountIdAndMadeAtAfter(UUID student, Instant time);

    /** Open or done ones of some students, the latest first. */
    @Query("""
            select report from QuestionReport report
            where report.accountId in :students and report.withdrawnAt is null
              and (:open = true and report.doneAt is null or :open = false and report.doneAt is not null)
            order by report.madeAt desc, report.id
            """)
    List<QuestionReport> ofStudents(Collection<UUID> students, boolean open, Limit most);

    /** Open or done ones of anybody, the latest first. */
    @Query("""
            select report from QuestionReport report
            where report.withdrawnAt is null
              and (:open = true and report.doneAt is null or :open = false and report.doneAt is not null)
            order by report.madeAt desc, report.id
            """)
    List<QuestionReport> all(boolean open, Limit most);

    /**
     * How many questions have open reports for a teacher: in one query, as it stands on every page. That of room
     * 'classroom', which {@link ReportReaders} asks for the reports themselves, would be three.
     */
    @Query("""
            select count(distinct report.questionVersionId) from QuestionReport report
            where report.openFor is not null and report.accountId in (
              select student.id.accountId from ClassMember student, ClassMember teacher, SchoolClass schoolClass
              where teacher.id.accountId = :teacher and teacher.role = :teacherRole and teacher.leftAt is null
                and student.id.classId = teacher.id.classId and student.role = :studentRole
                and student.leftAt is null
                and schoolClass.id = teacher.id.classId and schoolClass.archivedAt is null)
            """)
    int openFor(UUID teacher, Role teacherRole, Role studentRole);

    /** The same of the course's questions, whoever has reported them. */
    @Query("""
            select count(distinct report.questionVersionId) from QuestionReport report, QuestionVersion version
            where report.openFor is not null and version.id = report.questionVersionId and version.ownerId is null
            """)
    int openOnCourse();

    /** Those in which a name stands. */
    @Query("""
            select report from QuestionReport report
            where locate(lower(:name), lower(report.body)) > 0
              or report.answer is not null and locate(lower(:name), lower(report.answer)) > 0
            """)
    List<QuestionReport> mentioning(String name);
}
