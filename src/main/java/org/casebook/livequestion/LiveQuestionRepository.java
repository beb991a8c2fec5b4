package org.casebook.livequestion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LiveQuestionRepository extends JpaRepository<LiveQuestion, UUID> {

    Optional<LiveQuestion> findByOpenFor(UUID classId);

    /** Those open in a student's active classes, the latest first, in one query, as it stands on their start pages. */
    @Query("""
            select question as question, schoolClass.name as className
            from LiveQuestion question
            join SchoolClass schoolClass on schoolClass.id = question.openFor
            join ClassMember member on member.id.classId = question.openFor
            where member.id.accountId = :student and member.leftAt is null and schoolClass.archivedAt is null
            order by question.startedAt desc
            """)
    List<Open> openFor(UUID student);

    /** The question in a stage that nobody changes before the transaction ends; others may vote meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select question from LiveQuestion question where question.id = :id")
    Optional<LiveQuestion> share(UUID id);

    /** Which of them should be over and aren't put away. */
    @Query(
            "select question.id from LiveQuestion question where question.openFor is not null and question.endsAt <= :now")
    List<UUID> overdue(Instant now);

    /** Those of a class that are over, the latest first. */
    List<LiveQuestion> findByClassIdAndOpenForIsNullOrderByStartedAtDesc(UUID classId, Limit most);

    /** The versions of all questions that a class was asked live. */
    @Query("select question.questionVersionId from LiveQuestion question where question.classId = :classId")
    Set<UUID> versionsAskedOf(UUID classId);

    /** An open question, and the name of the class in which it is. */
    record Open(LiveQuestion question, String className) {}
}
