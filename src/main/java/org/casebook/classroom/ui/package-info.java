@NullMarked
package org.casebook.classroom.ui;

import org.jspecify.annotations.NullMarked;
