/** Texts and tables as people keep them in files, read as they are meant. Plain Java. */
@NullMarked
package org.casebook.files;

import org.jspecify.annotations.NullMarked;
