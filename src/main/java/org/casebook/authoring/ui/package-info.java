@NullMarked
package org.casebook.authoring.ui;

import org.jspecify.annotations.NullMarked;
