package org.casebook.attempt;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuizFormRepository extends JpaRepository<QuizForm, UUID> {

    Optional<QuizForm> findByAssignmentIdAndPlan(UUID assignment, String plan);
}
