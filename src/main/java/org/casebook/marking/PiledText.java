package org.casebook.marking;

import java.util.UUID;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A text in a marker's pile: a student's or a sample answer, which nothing tells apart.
 *
 * @param text empty for one that is on paper alone
 * @param writer whose paper it is that the marker has to take in hand; null wherever there is a text
 * @param points that this marker has given
 * @param remark what this marker says to it; may be empty
 */
public record PiledText(
        UUID id, String text, int words, @Nullable Person writer, GivenPoints points, String remark) {}
