package org.casebook.recall;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ReadyDateRepository extends ListCrudRepository<ReadyDate, UUID> {}
