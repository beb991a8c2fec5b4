@NullMarked
package org.casebook.command;

import org.jspecify.annotations.NullMarked;
