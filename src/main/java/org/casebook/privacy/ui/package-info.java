@NullMarked
package org.casebook.privacy.ui;

import org.jspecify.annotations.NullMarked;
