package org.casebook.bank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface QuestionVersionRepository extends ListCrudRepository<QuestionVersion, UUID> {

    /** Those of the course, whose files say which of them are in use. */
    List<QuestionVersion> findByOwnerIdIsNull();

    List<QuestionVersion> findByOwnerId(UUID owner);

    /** Those of a teacher's question, the oldest first. */
    List<QuestionVersion> findByQuestionIdAndOwnerIdOrderByRecordedAt(String questionId, UUID ownerId);

    List<QuestionVersion> findByQuestionIdInAndRetiredAtIsNull(Collection<String> questionIds);

    /** Which of the questions are in use without the reasons that they need to count for mastery. */
    @Query("""
            select version.questionId from QuestionVersion version
            where version.plain = true and version.retiredAt is null and version.questionId in :questionIds
            """)
    Set<String> plain(Collection<String> questionIds);

    /** Which of the versions are no longer in use. */
    @Query(
            "select version.id from QuestionVersion version where version.retiredAt is not null and version.id in :versions")
    Set<UUID> retired(Collection<UUID> versions);

    /** Those of the versions that a teacher wrote. */
    @Query("""
            select version.id as version, version.ownerId as author from QuestionVersion version
            where version.ownerId is not null and version.id in :versions
            """)
    List<Written> written(Collection<UUID> versions);

    /** A row of {@link #written}. */
    record Written(UUID version, UUID author) {}

    /** Teachers' questions that any of the classes uses. */
    @Query("""
            select version.id from QuestionVersion version
            where version.ownerId is not null and version.retiredAt is null and version.questionId in
              (select used.id.questionId from ClassQuestion used where used.id.classId in :classes)
            order by version.questionId
            """)
    List<UUID> inUseBy(Collection<UUID> classes);
}
