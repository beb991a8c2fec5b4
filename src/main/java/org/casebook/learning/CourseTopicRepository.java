package org.casebook.learning;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CourseTopicRepository extends JpaRepository<CourseTopic, Integer> {

    /** Deletes all, those that were read before too: others take their places. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from CourseTopic")
    void forget();
}
