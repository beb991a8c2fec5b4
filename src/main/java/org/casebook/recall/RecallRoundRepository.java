package org.casebook.recall;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecallRoundRepository extends JpaRepository<RecallRound, UUID> {

    Optional<RecallRound> findByOpenFor(String key);

    List<RecallRound> findByAccountIdOrderByBegunAt(UUID account);

    Optional<RecallRound> findFirstByAccountIdAndSectionOrderByBegunAtDesc(UUID account, String section);
}
