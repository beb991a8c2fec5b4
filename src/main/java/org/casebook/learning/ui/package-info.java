@NullMarked
package org.casebook.learning.ui;

import org.jspecify.annotations.NullMarked;
