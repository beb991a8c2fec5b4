package org.casebook.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SittingRepository extends ListCrudRepository<Sitting, UUID> {

    Optional<Sitting> findByOpenFor(UUID account);

    List<Sitting> findByAccountIdOrderByStartedAt(UUID account);

    List<Sitting> findByAccountIdInOrderByStartedAt(Collection<UUID> accounts);
}
