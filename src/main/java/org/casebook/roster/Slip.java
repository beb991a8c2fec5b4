package org.casebook.roster;

import java.io.Serializable;
import org.casebook.signin.SignInSlip;

/**
 * A slip of paper for someone's first sign-in.
 *
 * @param classes their names, by which a heap of slips is handed out; may be empty
 */
public record Slip(SignInSlip signIn, String classes) implements Serializable {}
