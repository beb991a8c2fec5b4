@NullMarked
package org.casebook.display.ui;

import org.jspecify.annotations.NullMarked;
