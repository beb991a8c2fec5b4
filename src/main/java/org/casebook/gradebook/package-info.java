@NullMarked
package org.casebook.gradebook;

import org.jspecify.annotations.NullMarked;
