package org.casebook.bank;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CalibratedQuestionRepository extends ListCrudRepository<CalibratedQuestion, CalibratedQuestion.Id> {

    @Query("select question from CalibratedQuestion question where question.id.calibrationId = :calibration")
    List<CalibratedQuestion> of(UUID calibration);
}
