package org.casebook.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PasswordSetupCodeRepository extends ListCrudRepository<PasswordSetupCode, UUID> {

    /** How many there were: of two who use a code at once, one gets 0. */
    @Modifying
    @Query("delete from PasswordSetupCode code where code.accountId in :accounts")
    int deleteAll(Collection<UUID> accounts);

    @Modifying
    @Query("delete from PasswordSetupCode code where code.expiresAt < :time")
    int deleteBefore(Instant time);
}
