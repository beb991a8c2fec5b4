package org.casebook.lessons.search;

import java.util.List;

/**
 * A place that has all the words.
 *
 * @param title what the place is called
 * @param context the words with what stands around them
 */
public record Found(Place place, String title, List<Piece> context) {

    /**
     * Part of a text.
     *
     * @param hit whether it is one of the words
     */
    public record Piece(String text, boolean hit) {}

    public Found {
        context = List.copyOf(context);
    }
}
