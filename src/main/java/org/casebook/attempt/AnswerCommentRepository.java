package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AnswerCommentRepository extends ListCrudRepository<AnswerComment, UUID> {

    @Query("""
            select comment from AnswerComment comment, AttemptItem item
            where item.attemptId = :attempt and comment.attemptItemId = item.id
            """)
    List<AnswerComment> ofAttempt(UUID attempt);

    /** What was written to a student's answers. */
    @Query("""
            select comment from AnswerComment comment, AttemptItem item, Attempt attempt
            where attempt.accountId = :student and item.attemptId = attempt.id and comment.attemptItemId = item.id
            """)
    List<AnswerComment> toAnswersOf(UUID student);

    /** Those in which a name stands. */
    @Query("select comment from AnswerComment comment where locate(lower(:name), lower(comment.body)) > 0")
    List<AnswerComment> mentioning(String name);
}
