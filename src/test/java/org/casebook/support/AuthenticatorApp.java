package org.casebook.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What somebody's telephone does. */
public final class AuthenticatorApp {

    private AuthenticatorApp() {}

    /**
     * The code that it shows.
     *
     * @param secret as it was typed into it
     */
    public static String code(String secret, Instant now) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), "HmacSHA1");
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, now);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
