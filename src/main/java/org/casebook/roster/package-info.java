@NullMarked
package org.casebook.roster;

import org.jspecify.annotations.NullMarked;
