/**
 * What is kept of a person, to read and to erase, and the audit trail as it is read: who did what to whom. It is written by
 * {@code audit}, which everybody may use and which therefore knows no names.
 *
 * <p>Enter by {@link PersonRecords} and {@link AuditLog}.
 */
@NullMarked
package org.casebook.privacy;

import org.jspecify.annotations.NullMarked;
