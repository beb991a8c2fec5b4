@NullMarked
package org.casebook.course.lesson;

import org.jspecify.annotations.NullMarked;
