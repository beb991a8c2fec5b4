package org.casebook.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<Message, UUID> {

    long countBySenderIdAndSentAtAfter(UUID sender, Instant time);

    List<Message> findByAssignmentIdAndSentAtAfterOrderBySentAtDesc(UUID assignment, Instant time);

    /** A message with one of those to whom it went. */
    record SentRow(
            UUID message,
            String sender,
            Instant sentAt,
            String body,
            UUID student,
            String name,
            @Nullable Instant readAt,
            ByMail byMail) {}

    /**
     * Those of an assignment, the latest first, each student by name; nothing for who doesn't teach the class. In one query
     * with names and the right to read, as it stands on pages that ask for much else.
     */
    @Query("""
            select message.id as message, sender.displayName as sender, message.sentAt as sentAt, message.body as body,
              student.id as student, coalesce(student.listName, student.displayName) as name,
              recipient.readAt as readAt, recipient.byMail as byMail
            from Message message, MessageRecipient recipient, Account sender, Account student,
              AssignmentRecord assignment, ClassMember teacher
            where message.assignmentId = :assignment and recipient.messageId = message.id
              and sender.id = message.senderId and student.id = recipient.accountId
              and assignment.id = message.assignmentId and teacher.id.classId = assignment.classId
              and teacher.id.accountId = :teacher and teacher.role = :teacherRole and teacher.leftAt is null
            order by message.sentAt desc, message.id, student.sortKey, student.username
            """)
    List<SentRow> ofAssignment(UUID assignment, UUID teacher, Role teacherRole);

    /** What somebody has written, with how many got it, the latest first. */
    @Query("""
            select assignment.title as title, message.body as text, message.sentAt as at,
              (select count(recipient) from MessageRecipient recipient where recipient.messageId = message.id) as students
            from Message message, AssignmentRecord assignment
            where message.senderId = :sender and assignment.id = message.assignmentId
            order by message.sentAt desc, message.id
            """)
    List<WrittenMessage> writtenBy(UUID sender);

    /** Those in which a name stands. */
    @Query("select message from Message message where locate(lower(:name), lower(message.body)) > 0")
    List<Message> mentioning(String name);

    @Modifying
    @Query("delete from Message message where message.assignmentId = :assignment")
    void deleteOfAssignment(UUID assignment);

    @Modifying
    @Query("delete from Message message where message.senderId = :sender")
    void deleteOfSender(UUID sender);

    /** Those that nobody has got who is still there. */
    @Modifying
    @Query("""
            delete from Message message where not exists
              (select 1 from MessageRecipient recipient where recipient.messageId = message.id)
            """)
    void deleteWithoutRecipients();
}
