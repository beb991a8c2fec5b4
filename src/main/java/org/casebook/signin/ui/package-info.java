@NullMarked
package org.casebook.signin.ui;

import org.jspecify.annotations.NullMarked;
