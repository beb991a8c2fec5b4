package org.casebook.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FederatedIdentityRepository extends Repository<FederatedIdentity, FederatedIdentity.Id> {

    FederatedIdentity save(FederatedIdentity identity);

    Optional<FederatedIdentity> findById(FederatedIdentity.Id id);

    boolean existsByAccountId(UUID account);

    @Modifying
    @Query("delete from FederatedIdentity identity where identity.accountId = :account")
    int removeAll(UUID account);
}
