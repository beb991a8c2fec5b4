package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AnswerCommentRepository extends ListCrudRepository<AnswerComment, UUID> {

    @Query("""
            select comment from AnswerComment comment, SittingItem item
            where item.sittingId = :sitting and comment.sittingItemId = item.id
            """)
    List<AnswerComment> ofSitting(UUID sitting);

    /** What was written to a student's answers. */
    @Query("""
            select comment from AnswerComment comment, SittingItem item, Sitting sitting
            where sitting.accountId = :student and item.sittingId = sitting.id and comment.sittingItemId = item.id
            """)
    List<AnswerComment> toAnswersOf(UUID student);

    /** Those in which a name stands. */
    @Query("select comment from AnswerComment comment where locate(lower(:name), lower(comment.body)) > 0")
    List<AnswerComment> mentioning(String name);
}
