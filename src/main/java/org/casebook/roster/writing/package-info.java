@NullMarked
package org.casebook.roster.writing;

import org.jspecify.annotations.NullMarked;
