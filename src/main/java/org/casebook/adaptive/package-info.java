/**
 * The adaptive engine: estimates abilities on correlated topics from answers, chooses the next item, and tells when to
 * stop. Plain values and functions; no clock, no database, no state of its own. {@link org.casebook.adaptive.Ability}
 * is the place to begin.
 */
@NullMarked
package org.casebook.adaptive;

import org.jspecify.annotations.NullMarked;
