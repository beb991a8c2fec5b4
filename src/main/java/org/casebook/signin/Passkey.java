package org.casebook.signin;

import java.time.Instant;

/**
 * A passkey of somebody, as they see it.
 *
 * @param id for taking it away
 */
public record Passkey(String id, String label, Instant created, Instant lastUsed) {}
