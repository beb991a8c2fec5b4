@NullMarked
package org.casebook.attempt.ui;

import org.jspecify.annotations.NullMarked;
