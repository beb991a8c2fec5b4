package org.casebook.signin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TotpEnrolmentRepository extends Repository<TotpEnrolment, UUID> {

    TotpEnrolment save(TotpEnrolment generator);

    Optional<TotpEnrolment> findById(UUID account);

    /** Waits for whoever else has it, so that a code is taken once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select generator from TotpEnrolment generator where generator.accountId = :account")
    Optional<TotpEnrolment> hold(UUID account);

    boolean existsByAccountIdAndConfirmedAtIsNotNull(UUID account);

    @Modifying
    @Query("delete from TotpEnrolment generator where generator.accountId = :account")
    int remove(UUID account);
}
