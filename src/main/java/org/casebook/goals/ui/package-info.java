@NullMarked
package org.casebook.goals.ui;

import org.jspecify.annotations.NullMarked;
