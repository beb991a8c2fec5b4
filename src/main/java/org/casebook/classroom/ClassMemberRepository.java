package org.casebook.classroom;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.casebook.people.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ClassMemberRepository extends ListCrudRepository<ClassMember, ClassMember.Id> {

    @Query("select member from ClassMember member where member.id.classId in :classes")
    List<ClassMember> ofClasses(Collection<UUID> classes);

    @Query("select member.id.classId from ClassMember member where member.id.accountId = :account")
    List<UUID> classesOf(UUID account);

    /** Whether someone teaches a class that the student is in. */
    @Query("""
            select count(student) > 0 from ClassMember student, ClassMember teacher
            where student.id.accountId = :student and student.role = :studentRole
              and teacher.id.classId = student.id.classId
              and teacher.id.accountId = :teacher and teacher.role = :teacherRole
            """)
    boolean teaches(UUID teacher, Role teacherRole, UUID student, Role studentRole);
}
