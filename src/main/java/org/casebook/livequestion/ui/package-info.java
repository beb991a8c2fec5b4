@NullMarked
package org.casebook.livequestion.ui;

import org.jspecify.annotations.NullMarked;
