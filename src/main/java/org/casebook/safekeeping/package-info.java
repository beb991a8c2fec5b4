@NullMarked
package org.casebook.safekeeping;

import org.jspecify.annotations.NullMarked;
