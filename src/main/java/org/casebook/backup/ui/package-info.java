@NullMarked
package org.casebook.backup.ui;

import org.jspecify.annotations.NullMarked;
