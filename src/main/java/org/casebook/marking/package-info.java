/**
 * Marking of what classes write: by a rubric, one text after the other without names, or by which of two is better.
 * docs/decisions/marking.md
 *
 * <p>Enter by {@link Marking} (a marker's pile), {@link MarkersAgreement} (what markers gave, side by side), {@link Pairs}
 * (comparing), {@link MarkRelease} (what counts, and from when students see it), {@link WritingResults} (what the grade book
 * reads) and {@link OwnMarks} (a student's).
 */
@NullMarked
package org.casebook.marking;

import org.jspecify.annotations.NullMarked;
