package org.casebook.attempt;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface QuestionTimeRepository extends ListCrudRepository<QuestionTime, UUID> {}
