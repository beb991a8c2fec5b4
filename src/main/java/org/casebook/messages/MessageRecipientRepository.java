package org.casebook.messages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MessageRecipientRepository extends JpaRepository<MessageRecipient, UUID> {

    List<MessageRecipient> findByMessageIdIn(Collection<UUID> messages);

    Optional<MessageRecipient> findByMessageIdAndAccountId(UUID message, UUID student);

    /**
     * What a student has got, what isn't read first, then the latest first. In one query with names and titles, as it stands
     * on a student's start pages.
     */
    @Query("""
            select message.id as id, sender.displayName as sender, message.sentAt as at, message.body as text,
              assignment.id as assignment, assignment.title as title, recipient.readAt as readAt
            from MessageRecipient recipient, Message message, Account sender, AssignmentRecord assignment
            where recipient.accountId = :student and message.id = recipient.messageId
              and sender.id = message.senderId and assignment.id = message.assignmentId
            order by case when recipient.readAt is null then 0 else 1 end, message.sentAt desc, message.id
            """)
    List<ReceivedMessage> of(UUID student, Limit most);

    @Modifying
    @Query("update MessageRecipient recipient set recipient.byMail = :state where recipient.id in :ids")
    void mailed(Collection<UUID> ids, ByMail state);

    @Modifying
    @Query("delete from MessageRecipient recipient where recipient.accountId = :student")
    void deleteOfStudent(UUID student);

    @Modifying
    @Query("""
            delete from MessageRecipient recipient where recipient.messageId in
              (select message.id from Message message where message.assignmentId = :assignment)
            """)
    void deleteOfAssignment(UUID assignment);

    @Modifying
    @Query("""
            delete from MessageRecipient recipient where recipient.messageId in
              (select message.id from Message message where message.senderId = :sender)
            """)
    void deleteOfSender(UUID sender);
}
