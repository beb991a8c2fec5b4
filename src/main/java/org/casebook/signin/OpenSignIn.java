package org.casebook.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is signed in.
 *
 * @param lastSeen to some minutes
 * @param browser such as 'Firefox on Windows'
 * @param rememberedUntil until when the device stays signed in; null if until the browser is closed
 * @param here whether it is the one that asks
 */
public record OpenSignIn(
        UUID id,
        SignInMethod method,
        Instant started,
        Instant lastSeen,
        String address,
        String browser,
        @Nullable Instant rememberedUntil,
        boolean here) {}
