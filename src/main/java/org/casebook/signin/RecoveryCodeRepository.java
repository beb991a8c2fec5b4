package org.casebook.signin;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodeRepository extends Repository<RecoveryCode, RecoveryCode.Id> {

    RecoveryCode save(RecoveryCode code);

    int countByIdAccountId(UUID account);

    /** One if there was such a code: of two that bring it at once, one finds it. */
    @Modifying
    @Query("delete from RecoveryCode code where code.id.accountId = :account and code.id.codeHash = :codeHash")
    int use(UUID account, String codeHash);

    @Modifying
    @Query("delete from RecoveryCode code where code.id.accountId = :account")
    int removeAll(UUID account);
}
