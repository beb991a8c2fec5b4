package org.casebook.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * What someone needs to choose their password.
 *
 * @param code is nowhere else: the database has only its hash
 */
public record SignInSlip(Person person, String code, Instant expiresAt) implements Serializable {}
