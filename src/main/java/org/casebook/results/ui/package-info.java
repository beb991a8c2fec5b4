@NullMarked
package org.casebook.results.ui;

import org.jspecify.annotations.NullMarked;
