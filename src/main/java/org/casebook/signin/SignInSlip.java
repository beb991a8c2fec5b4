package org.casebook.signin;

import java.io.Serializable;
import java.time.Instant;
import org.casebook.people.Person;

/**
 * What someone needs to choose their password.
 *
 * @param code is nowhere else: the database has only its hash
 */
public record SignInSlip(Person person, String code, Instant expiresAt) implements Serializable {}
