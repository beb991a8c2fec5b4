package org.casebook.marking;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PairPointsRepository extends ListCrudRepository<PairPoints, UUID> {}
