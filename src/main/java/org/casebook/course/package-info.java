@NullMarked
package org.casebook.course;

import org.jspecify.annotations.NullMarked;
