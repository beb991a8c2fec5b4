@NullMarked
package org.casebook.assignment;

import org.jspecify.annotations.NullMarked;
