package org.casebook.roster;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface RememberedColumnsRepository extends ListCrudRepository<RememberedColumns, UUID> {}
