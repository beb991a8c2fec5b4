@NullMarked
package org.casebook.people.ui;

import org.jspecify.annotations.NullMarked;
