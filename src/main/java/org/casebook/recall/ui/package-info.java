@NullMarked
package org.casebook.recall.ui;

import org.jspecify.annotations.NullMarked;
