@NullMarked
package org.casebook.results;

import org.jspecify.annotations.NullMarked;
