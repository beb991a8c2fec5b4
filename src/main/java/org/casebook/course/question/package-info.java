@NullMarked
package org.casebook.course.question;

import org.jspecify.annotations.NullMarked;
