@NullMarked
package org.casebook.gradebook.ui;

import org.jspecify.annotations.NullMarked;
