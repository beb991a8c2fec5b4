package org.casebook.learning;

import org.springframework.data.jpa.repository.JpaRepository;

interface CourseTopicRepository extends JpaRepository<CourseTopic, Integer> {}
