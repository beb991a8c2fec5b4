@NullMarked
package org.casebook.classroom;

import org.jspecify.annotations.NullMarked;
