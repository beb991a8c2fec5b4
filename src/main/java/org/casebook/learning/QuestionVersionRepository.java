package org.casebook.learning;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface QuestionVersionRepository extends ListCrudRepository<QuestionVersion, UUID> {}
