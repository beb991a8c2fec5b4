package org.casebook.lessons;

import java.util.Optional;
import org.casebook.course.lesson.Passage;

/**
 * Part of a passage's {@linkplain PassageText plain text}.
 *
 * @param from where it begins, in characters from 0
 * @param to where it has ended
 */
public record Stretch(int from, int to) {

    static String text(Passage passage) {
        return PassageText.of(passage.html());
    }

    /** Where a quote stands in a text, the place nearest to where it stood, if it still does. */
    static Optional<Stretch> of(String quote, String text, int stood) {
        int nearest = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (nearest < 0 || Math.abs(at - stood) < Math.abs(nearest - stood)) {
                nearest = at;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(new Stretch(nearest, nearest + quote.length()));
    }
}
