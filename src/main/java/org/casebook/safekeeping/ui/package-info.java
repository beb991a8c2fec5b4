@NullMarked
package org.casebook.safekeeping.ui;

import org.jspecify.annotations.NullMarked;
