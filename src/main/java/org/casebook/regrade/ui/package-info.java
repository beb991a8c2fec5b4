@NullMarked
package org.casebook.regrade.ui;

import org.jspecify.annotations.NullMarked;
