package org.casebook.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The app of one person that makes codes, as far as this side has to know it. */
@Entity
class TotpEnrolment {

    @Id
    private UUID accountId;

    /** As {@link SecretCipher} has closed it; as it is, if it is from before there was one. */
    private String secret;

    private long lastStep;
    private @Nullable Instant confirmedAt;

    protected TotpEnrolment() {}

    TotpEnrolment(UUID accountId, String secret) {
        this.accountId = accountId;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }

    void keep(String closedSecret) {
        secret = closedSecret;
    }

    /** Its owner has shown that the app has the secret. */
    void confirm(Instant at) {
        confirmedAt = at;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Takes the code of a step in time, unless it or a later one has been taken. */
    boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }
}
