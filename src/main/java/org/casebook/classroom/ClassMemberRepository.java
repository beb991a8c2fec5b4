package org.casebook.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.people.Role;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Who has left a class is found by id alone; all queries are about those who are in it now. */
interface ClassMemberRepository extends ListCrudRepository<ClassMember, ClassMember.Id> {

    @Query("select member from ClassMember member where member.id.classId in :classes and member.leftAt is null")
    List<ClassMember> ofClasses(Collection<UUID> classes);

    /** The active classes that someone teaches or is in. */
    @Query("""
            select member.id.classId from ClassMember member, SchoolClass schoolClass
            where member.id.accountId = :account and member.leftAt is null
              and schoolClass.id = member.id.classId and schoolClass.archivedAt is null
            """)
    List<UUID> classesOf(UUID account);

    @Query("""
            select member.id.accountId from ClassMember member
            where member.id.classId = :classId and member.role = :role and member.leftAt is null
            """)
    Set<UUID> accounts(UUID classId, Role role);

    boolean existsByIdAndRoleAndLeftAtIsNull(ClassMember.Id id, Role role);

    /** Whether someone teaches a class that the student is in. */
    @Query("""
            select count(student) > 0 from ClassMember student, ClassMember teacher
            where student.id.accountId = :student and student.role = :studentRole and student.leftAt is null
              and teacher.id.classId = student.id.classId
              and teacher.id.accountId = :teacher and teacher.role = :teacherRole and teacher.leftAt is null
            """)
    boolean teaches(UUID teacher, Role teacherRole, UUID student, Role studentRole);

    @Query("""
            select new org.casebook.classroom.ListedIn(
                member.id.accountId, schoolClass.name,
                case when schoolClass.byNumber then member.registerNumber else null end)
            from ClassMember member, SchoolClass schoolClass
            where schoolClass.id = member.id.classId and member.leftAt is null and schoolClass.archivedAt is null
            order by schoolClass.sortKey, schoolClass.name
            """)
    List<ListedIn> inActiveClasses();

    @Query("""
            select new org.casebook.classroom.Membership(
                member.id.classId, member.id.accountId, member.role, member.registerNumber)
            from ClassMember member where member.leftAt is null order by member.id.classId, member.id.accountId
            """)
    List<Membership> present();

    /** A student's number in a class. */
    record Numbered(UUID classId, int number) {}

    @Query("""
            select new org.casebook.classroom.ClassMemberRepository$Numbered(member.id.classId, member.registerNumber)
            from ClassMember member where member.id.accountId = :account and member.registerNumber is not null
            """)
    List<Numbered> numbersOf(UUID account);

    /** What a class's register says of somebody goes with them. */
    @Modifying
    @Query("update ClassMember member set member.registerNumber = null where member.id.accountId = :account")
    void forgetNumbers(UUID account);

    /** Who is or was in one of the classes. */
    @Query("select member from ClassMember member where member.id.classId in :classes")
    List<ClassMember> everOf(Collection<UUID> classes);
}
