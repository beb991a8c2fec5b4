package org.casebook.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutsideIdentityRepository extends Repository<OutsideIdentity, OutsideIdentity.Id> {

    OutsideIdentity save(OutsideIdentity identity);

    Optional<OutsideIdentity> findById(OutsideIdentity.Id id);

    boolean existsByAccountId(UUID account);

    @Modifying
    @Query("delete from OutsideIdentity identity where identity.accountId = :account")
    int removeAll(UUID account);
}
