package org.casebook.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasskeyRepository extends Repository<PasskeyRecord, String> {

    PasskeyRecord save(PasskeyRecord passkey);

    Optional<PasskeyRecord> findById(String credential);

    List<PasskeyRecord> findByAccountIdOrderByCreatedAt(UUID account);

    @Modifying
    @Query(
            "delete from PasskeyRecord passkey where passkey.credentialId = :credential and passkey.accountId = :account")
    int remove(String credential, UUID account);

    @Modifying
    @Query("delete from PasskeyRecord passkey where passkey.accountId = :account")
    int removeAll(UUID account);
}
