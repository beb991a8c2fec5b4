/** What a sound course could do better, measured by its {@link org.casebook.course.Goals}. It never stops a start. */
@NullMarked
package org.casebook.course.quality;

import org.jspecify.annotations.NullMarked;
