package org.casebook.marking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface WritingMarkRepository extends ListCrudRepository<WritingMark, UUID> {

    List<WritingMark> findByAssignmentId(UUID assignment);

    List<WritingMark> findByAssignmentIdIn(Collection<UUID> assignments);

    List<WritingMark> findByAnswerId(UUID answer);

    Optional<WritingMark> findByAnswerIdAndMarkerId(UUID answer, UUID marker);

    boolean existsByAnswerId(UUID answer);

    /** Those of what one student has written. */
    @Query("""
            select mark from WritingMark mark
            where mark.answerId in (select answer.id from WrittenAnswer answer where answer.accountId = :student)
            """)
    List<WritingMark> ofStudent(UUID student);

    /** Those in whose remark a name stands. */
    @Query("select mark from WritingMark mark where locate(lower(:name), lower(mark.remark)) > 0")
    List<WritingMark> mentioning(String name);
}
