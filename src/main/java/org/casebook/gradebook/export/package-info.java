@NullMarked
package org.casebook.gradebook.export;

import org.jspecify.annotations.NullMarked;
