package org.casebook.learning;

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
}
