package org.casebook.lessons.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.casebook.course.Course;
import org.casebook.course.lesson.Words;
import org.springframework.stereotype.Component;

/**
 * Finds words in lessons, figures, glossary and sources, for everyone who may read them. All words have to stand in one
 * place. docs/decisions/search.md
 */
@Component
public class CourseSearch {

    /** So many places are listed; whoever finds more has another word to add. */
    public static final int MOST = 40;

    /** What is longer is no search: the rest is left out. */
    public static final int LONGEST_QUERY = 200;

    private static final int MOST_WORDS = 10;

    /** What is read in some words, and where its own stand. */
    private record Searched(List<Text> texts, TextIndex index) {}

    private final Course course;
    private final Map<Words, Searched> searched = new EnumMap<>(Words.class);

    CourseSearch(Course course) {
        this.course = course;
    }

    /** Looks for all words of a query in what is read by who has chosen these words. */
    public SearchResult find(String typed, Words chosen) {
        var query = cut(typed.strip());
        var searched = searched(chosen);
        var index = searched.index();
        var words = index.words(query).stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return query.isEmpty()
                    ? SearchResult.NOTHING_ASKED
                    : new SearchResult(query, 0, List.of(), List.of(), List.of());
        }
        Map<String, Query> wanted = new LinkedHashMap<>();
        var unknown = new ArrayList<String>();
        for (var word : words) {
            var known = known(index, word);
            if (known.isEmpty()) {
                unknown.add(word);
            }
            wanted.put(word, known.orElseGet(() -> WordQueries.nearly(word)));
        }
        var all = all(wanted.values().stream());
        int total = index.count(all);
        var ranked = new BooleanQuery.Builder().add(all, Occur.MUST);
        wanted.keySet().forEach(word -> ranked.add(WordQueries.inTitle(word), Occur.SHOULD));
        var found = index.find(ranked.build(), MOST).stream()
                .map(hit -> {
                    var text = searched.texts().get(hit.text());
                    return new Found(text.place(), text.title(), Context.of(text.words(), hit.at()));
                })
                .toList();
        return new SearchResult(query, total, found, unknown, total > 0 ? List.of() : instead(index, wanted, unknown));
    }

    /** As it is typed, or begun. */
    private static Optional<Query> known(TextIndex index, String word) {
        return Stream.of(WordQueries.of(word), WordQueries.beginning(word))
                .filter(query -> index.count(query) > 0)
                .findFirst();
    }

    private static String cut(String query) {
        if (query.length() <= LONGEST_QUERY) {
            return query;
        }
        int space = query.lastIndexOf(' ', LONGEST_QUERY);
        return query.substring(0, space < 0 ? LONGEST_QUERY : space);
    }

    /** The query with the nearest known words; or, where the words are known but never together, each on its own. */
    private List<SearchResult.Instead> instead(TextIndex index, Map<String, Query> wanted, List<String> unknown) {
        var nearest = wanted.keySet().stream()
                .flatMap(word -> unknown.contains(word) ? index.nearest(word).stream() : Stream.of(word))
                .distinct()
                .toList();
        int total = nearest.isEmpty()
                ? 0
                : index.count(
                        all(nearest.stream().map(word -> known(index, word).orElseThrow())));
        if (total > 0) {
            return List.of(new SearchResult.Instead(String.join(" ", nearest), total));
        }
        return nearest.stream()
                .map(word -> new SearchResult.Instead(
                        word, index.count(known(index, word).orElseThrow())))
                .collect(Collectors.toList());
    }

    private static Query all(Stream<Query> words) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word, Occur.MUST));
        return all.build();
    }

    /** Made for the first who searches, so that a start doesn't wait for it. */
    private synchronized Searched searched(Words chosen) {
        return searched.computeIfAbsent(chosen, words -> {
            var texts = Text.of(course, words);
            return new Searched(texts, new TextIndex(texts));
        });
    }
}
