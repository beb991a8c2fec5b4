/**
 * Putting right: a question's key or weight is regraded for a class, with a preview, at once for all answers, and with an
 * exact undo.
 *
 * <p>Enter by {@link Regrades} and {@link GradePreview}. Which regrades hold is read by {@code attempt}, where answers get their points.
 */
@NullMarked
package org.casebook.regrade;

import org.jspecify.annotations.NullMarked;
