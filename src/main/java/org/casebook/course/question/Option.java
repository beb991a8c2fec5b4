package org.casebook.course.question;

import org.jspecify.annotations.Nullable;

/**
 * One of the answers a question offers.
 *
 * @param text safe inline HTML
 * @param correct whether it belongs to the key
 * @param why for a distractor, why it is wrong, as safe inline HTML; null for the key
 */
public record Option(String text, boolean correct, @Nullable String why) {}
