@NullMarked
package org.casebook.marking.ui;

import org.jspecify.annotations.NullMarked;
