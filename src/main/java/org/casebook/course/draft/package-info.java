/** Questions that are still being written. Their texts are inline Markdown, as in the files of a course. */
@NullMarked
package org.casebook.course.draft;

import org.jspecify.annotations.NullMarked;
