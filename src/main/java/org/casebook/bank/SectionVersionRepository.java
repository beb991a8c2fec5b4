package org.casebook.bank;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SectionVersionRepository extends ListCrudRepository<SectionVersion, UUID> {}
