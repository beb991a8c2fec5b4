package org.casebook.recall;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ForgettingFitRepository extends ListCrudRepository<ForgettingFit, UUID> {

    Optional<ForgettingFit> findFirstByOrderByMadeAtDescIdDesc();
}
