/**
 * What answers say of questions, passages and groups, when the questions were chosen by what was known of the student.
 * Plain Java. Raw percentages mislead there, because an able student's questions are harder; so every answer is compared
 * with the chance that was foreseen for it.
 */
@NullMarked
package org.casebook.results.analysis;

import org.jspecify.annotations.NullMarked;
