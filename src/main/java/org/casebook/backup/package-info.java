/**
 * Archives of the school: made by hand and by night, restored, moved between databases, copied elsewhere.
 *
 * <p>Enter by {@link Archives} (one archive) and {@link Backups} (those in the folder).
 */
@NullMarked
package org.casebook.backup;

import org.jspecify.annotations.NullMarked;
