@NullMarked
package org.casebook.oversight;

import org.jspecify.annotations.NullMarked;
