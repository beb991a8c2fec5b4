@NullMarked
package org.casebook.adaptive;

import org.jspecify.annotations.NullMarked;
