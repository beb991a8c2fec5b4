@NullMarked
package org.casebook.lessons.ui;

import org.jspecify.annotations.NullMarked;
