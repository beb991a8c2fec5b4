@NullMarked
package org.casebook.progress.ui;

import org.jspecify.annotations.NullMarked;
