/**
 * Writing tasks of a course: what is asked, what it is written about, by which criteria it is marked, and answers at three
 * levels that show what these mean.
 */
@NullMarked
package org.casebook.course.writing;

import org.jspecify.annotations.NullMarked;
