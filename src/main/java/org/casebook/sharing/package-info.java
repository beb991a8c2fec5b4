/**
 * What students show of their progress to somebody who has no account, by links that end:
 * docs/decisions/progress-links.md.
 *
 * <p>Enter by {@link ProgressLinks} (students) and {@link SharedPages} (whoever has a link).
 */
@NullMarked
package org.casebook.sharing;

import org.jspecify.annotations.NullMarked;
