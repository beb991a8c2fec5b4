/** Pages on which classes are asked to write, and on which their students do; {@link WritingToDo} stands on others. */
@NullMarked
package org.casebook.writing.ui;

import org.jspecify.annotations.NullMarked;
