@NullMarked
package org.casebook.report.ui;

import org.jspecify.annotations.NullMarked;
