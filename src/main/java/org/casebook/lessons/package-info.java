/**
 * Reading: where a student is in the course's sections.
 *
 * <p>Enter by {@link Reading} (one's own) and {@link ClassReading} (how far students are in what they are to read).
 */
@NullMarked
package org.casebook.lessons;

import org.jspecify.annotations.NullMarked;
