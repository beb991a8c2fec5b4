/**
 * Writing: texts in whole sentences, which a class is asked for, which students write and hand in, and which people mark.
 * docs/decisions/writing.md
 *
 * <p>Enter by {@link WritingAssignments} (what a teacher gives out), {@link WrittenAnswers} (what came in) and {@link
 * OwnWriting} (a student's part).
 */
@NullMarked
package org.casebook.writing;

import org.jspecify.annotations.NullMarked;
