package org.casebook.lessons.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search has found.
 *
 * @param query what was looked for
 * @param total how many places there are, of which the best are listed
 * @param found the best first
 * @param unknown the typed words that the course doesn't have, in place of which the nearest were looked for, if any are near
 * @param instead what might have been meant, where nothing was found: queries that find something
 */
public record SearchResult(String query, int total, List<Found> found, List<String> unknown, List<Instead> instead) {

    /** A query that finds something. */
    public record Instead(String query, int total) {}

    static final SearchResult NOTHING_ASKED = new SearchResult("", 0, List.of(), List.of(), List.of());

    public SearchResult {
        found = List.copyOf(found);
        unknown = List.copyOf(unknown);
        instead = List.copyOf(instead);
    }

    public boolean isAsked() {
        return !query.isEmpty();
    }

    /** What to try in place of the query, if one thing alone comes to mind. */
    public Optional<Instead> only() {
        return instead.size() == 1 ? Optional.of(instead.getFirst()) : Optional.empty();
    }
}
