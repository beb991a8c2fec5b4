@NullMarked
package org.casebook.teaching.ui;

import org.jspecify.annotations.NullMarked;
