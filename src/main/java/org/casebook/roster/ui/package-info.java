@NullMarked
package org.casebook.roster.ui;

import org.jspecify.annotations.NullMarked;
