package org.casebook.signin;

import java.util.UUID;

/**
 * Told, in its transaction, when somebody was signed out wherever they were, perhaps but for the place where they asked
 * for it: by themselves, by an administrator, by a new password of their own, or because a device's token was copied.
 */
public record SignedOutEverywhere(UUID account) {}
