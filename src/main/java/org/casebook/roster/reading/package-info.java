@NullMarked
package org.casebook.roster.reading;

import org.jspecify.annotations.NullMarked;
