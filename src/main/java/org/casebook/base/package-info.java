@NullMarked
package org.casebook.base;

import org.jspecify.annotations.NullMarked;
