@NullMarked
package org.casebook.sharing.ui;

import org.jspecify.annotations.NullMarked;
