package org.casebook.gradebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A grade as it is shown everywhere: on the page, on paper and in files.
 *
 * @param text such as '73 %', '7.3', 'B' or 'Pass'
 * @param number what the text says as a number, or null where it is none
 * @param percent the share that it stands for, in whole per cent
 * @param counts the share with which it counts in a total: that which is shown, so that anyone can add it up
 */
public record Grade(String text, @Nullable BigDecimal number, int percent, BigDecimal counts) {}
