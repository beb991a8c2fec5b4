@NullMarked
package org.casebook.demo;

import org.jspecify.annotations.NullMarked;
