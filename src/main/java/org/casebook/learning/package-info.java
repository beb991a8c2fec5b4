@NullMarked
package org.casebook.learning;

import org.jspecify.annotations.NullMarked;
