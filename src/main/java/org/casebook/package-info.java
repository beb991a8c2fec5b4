@NullMarked
package org.casebook;

import org.jspecify.annotations.NullMarked;
