/** Migrations that SQL can't do on both databases; the others are in the resources' folder of the same name. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
