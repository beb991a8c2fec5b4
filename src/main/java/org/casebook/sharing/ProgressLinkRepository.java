package org.casebook.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ProgressLinkRepository extends JpaRepository<ProgressLink, UUID> {

    Optional<ProgressLink> findByTokenHash(String tokenHash);

    List<ProgressLink> findByAccountIdOrderByMadeAtDescId(UUID account);

    /** Those that have not been ended; maybe over by themselves. */
    List<ProgressLink> findByAccountIdAndPlaceIsNotNull(UUID account);

    void deleteByAccountId(UUID account);

    /** Those that were ended, or ended by themselves, before a time. */
    @Modifying
    @Query("delete from ProgressLink link where link.endsAt < :time or link.endedAt < :time")
    int deleteOver(Instant time);
}
