@NullMarked
package org.casebook.signin;

import org.jspecify.annotations.NullMarked;
