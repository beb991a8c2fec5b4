package org.casebook.attempt;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CourseTopicRepository extends JpaRepository<CourseTopic, Integer> {

    /** Keeps other machines that start from changing them until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select topic from CourseTopic topic")
    List<CourseTopic> hold();

    /** Deletes all, those that were read before too: others take their places. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from CourseTopic")
    void forget();
}
