@NullMarked
package org.casebook.oversight.ui;

import org.jspecify.annotations.NullMarked;
