@NullMarked
package org.casebook.people;

import org.jspecify.annotations.NullMarked;
