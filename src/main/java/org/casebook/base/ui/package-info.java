@NullMarked
package org.casebook.base.ui;

import org.jspecify.annotations.NullMarked;
