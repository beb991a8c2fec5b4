package org.casebook.display;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface KeptDisplayRepository extends ListCrudRepository<KeptDisplay, UUID> {}
