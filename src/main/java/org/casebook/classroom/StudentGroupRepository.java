package org.casebook.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface StudentGroupRepository extends ListCrudRepository<StudentGroup, UUID> {

    @Query("""
            select studentGroup from StudentGroup studentGroup left join fetch studentGroup.students
            where studentGroup.classId = :classId
            """)
    List<StudentGroup> ofClass(UUID classId);

    /** Who is in which group of some classes; also who isn't in the class any more. */
    @Query("""
            select student as student, studentGroup.id as inGroup
            from StudentGroup studentGroup join studentGroup.students student where studentGroup.classId in :classes
            """)
    List<InGroup> ofClasses(Collection<UUID> classes);

    /** A row of {@link #ofClasses}. */
    interface InGroup {
        UUID getStudent();

        UUID getInGroup();
    }

    @Query("select studentGroup.id from StudentGroup studentGroup where studentGroup.classId = :classId")
    Set<UUID> idsOfClass(UUID classId);

    @Query("select studentGroup.classId from StudentGroup studentGroup where studentGroup.id = :id")
    Optional<UUID> classOf(UUID id);

    boolean existsByClassIdAndNameKey(UUID classId, String nameKey);

    /** The groups, of classes that a student is in now, which they belong to. */
    @Query("""
            select studentGroup.id from StudentGroup studentGroup join studentGroup.students student
            where student = :account and studentGroup.classId in (
                select member.id.classId from ClassMember member
                where member.id.accountId = :account and member.leftAt is null)
            """)
    Set<UUID> idsOfStudent(UUID account);
}
