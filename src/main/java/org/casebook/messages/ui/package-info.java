@NullMarked
package org.casebook.messages.ui;

import org.jspecify.annotations.NullMarked;
