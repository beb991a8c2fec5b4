/**
 * A course as immutable records. Fields that are said to be HTML hold safe HTML and are shown as it is; all others are
 * plain text and must be escaped where they become HTML.
 */
@NullMarked
package org.casebook.course;

import org.jspecify.annotations.NullMarked;
