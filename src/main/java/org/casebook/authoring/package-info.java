/** Questions that teachers write themselves, bring in from other programs and take out again. */
@NullMarked
package org.casebook.authoring;

import org.jspecify.annotations.NullMarked;
