@NullMarked
package org.casebook.roster.plan;

import org.jspecify.annotations.NullMarked;
