@NullMarked
package org.casebook.bank.ui;

import org.jspecify.annotations.NullMarked;
