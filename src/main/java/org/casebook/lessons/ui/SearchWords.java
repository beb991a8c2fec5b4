package org.casebook.lessons.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.casebook.lessons.search.SearchResult;

/** What is said of a search. */
final class SearchWords {

    private SearchWords() {}

    static String told(SearchResult result) {
        return (result.total() == 0 ? "Nothing" : places(result.total())) + " for " + quoted(List.of(result.query()));
    }

    static String places(int count) {
        return count == 1 ? "1 place" : "%,d places".formatted(count);
    }

    static String quoted(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }
}
