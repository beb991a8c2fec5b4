@NullMarked
package org.casebook.course.reading;

import org.jspecify.annotations.NullMarked;
