/**
 * Finding words in what a course has to read.
 *
 * <p>Enter by {@link CourseSearch}; {@link Spelling} is for whoever else looks for words as people type them.
 */
@NullMarked
package org.casebook.lessons.search;

import org.jspecify.annotations.NullMarked;
