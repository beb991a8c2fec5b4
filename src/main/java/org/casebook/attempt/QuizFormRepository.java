package org.casebook.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuizFormRepository extends JpaRepository<QuizForm, UUID> {

    List<QuizForm> findByAssignmentId(UUID assignment);

    Optional<QuizForm> findByAssignmentIdAndPlan(UUID assignment, String plan);
}
