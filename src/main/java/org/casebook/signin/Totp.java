package org.casebook.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.casebook.base.Secrets;

/** Codes that change every 30 seconds, as authenticator apps make them (RFC 6238). */
final class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;
    private static final Base32 BASE32 = new Base32();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret in the letters that apps take: 160 bits. */
    static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return BASE32.encodeToString(bytes);
    }

    /** What a QR code says to an app. */
    static String address(String secret, String username) {
        return "otpauth://totp/Casebook:"
                + URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret=" + secret + "&issuer=Casebook&digits=" + DIGITS + "&period=" + STEP.toSeconds();
    }

    /** Which step in time a code belongs to: now, or the one before or after, as clocks differ. */
    static OptionalLong step(String secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.of(current, current - 1, current + 1)
                .filter(step -> Secrets.same(at(secret, step), code))
                .findFirst();
    }

    static String at(String secret, long step) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(BASE32.decode(secret), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
