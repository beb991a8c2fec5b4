@NullMarked
package org.casebook.audit;

import org.jspecify.annotations.NullMarked;
