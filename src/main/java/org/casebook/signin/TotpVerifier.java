package org.casebook.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes codes from apps and recovery codes, each once. Attempts have been counted before. */
@Component
@Transactional
class TotpVerifier {

    private final TotpEnrolmentRepository generators;
    private final RecoveryCodeRepository recovery;
    private final SecretCipher box;
    private final Clock clock;

    TotpVerifier(TotpEnrolmentRepository generators, RecoveryCodeRepository recovery, SecretCipher box, Clock clock) {
        this.generators = generators;
        this.recovery = recovery;
        this.box = box;
        this.clock = clock;
    }

    /** Whether an account's sign-in asks for a code. */
    @Transactional(readOnly = true)
    boolean isOn(UUID account) {
        return generators.existsByAccountIdAndConfirmedAtIsNotNull(account);
    }

    /**
     * Takes a code or a recovery code, each once; nothing if it is not right.
     *
     * @throws UnreadableCodesException if it is no recovery code and others can't be checked
     */
    Optional<SignInMethod> use(UUID account, String written) {
        var generator = generators.hold(account).filter(TotpEnrolment::isConfirmed);
        if (generator.isEmpty()) {
            return Optional.empty();
        }
        if (takes(generator.get(), written)) {
            return Optional.of(SignInMethod.PASSWORD_AND_CODE);
        }
        if (recovery.use(account, ReadableCode.hash(account, written)) > 0) {
            return Optional.of(SignInMethod.PASSWORD_AND_RECOVERY_CODE);
        }
        if (box.open(generator.get().secret()).isEmpty()) {
            throw new UnreadableCodesException();
        }
        return Optional.empty();
    }

    /** Whether the code is the app's of now and has not been taken. */
    boolean takes(TotpEnrolment generator, String code) {
        var secret = box.open(generator.secret());
        if (secret.isEmpty()) {
            return false;
        }
        var step = Totp.step(secret.get(), code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty() || !generator.take(step.getAsLong())) {
            return false;
        }
        if (!SecretCipher.isClosed(generator.secret())) {
            generator.keep(box.close(secret.get()));
        }
        return true;
    }
}
