package org.casebook.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** By which someone chooses a password of their own, once. */
@Entity
@Immutable
class PasswordSetupCode {

    @Id
    private UUID accountId;

    private String codeHash;
    private Instant expiresAt;

    protected PasswordSetupCode() {}

    PasswordSetupCode(UUID accountId, String codeHash, Instant expiresAt) {
        this.accountId = accountId;
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    boolean is(String code) {
        return ReadableCode.hash(accountId, code).equals(codeHash);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
