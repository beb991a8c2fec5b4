/**
 * How pages look to a person, and how fast they are read aloud.
 *
 * <p>Enter by {@link Displays} (what somebody has chosen). What it hands out is {@link DisplaySettings}.
 */
@NullMarked
package org.casebook.display;

import org.jspecify.annotations.NullMarked;
