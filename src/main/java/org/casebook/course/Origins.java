package org.casebook.course;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the parts of a course stand in its files, for whoever has something to say about them.
 *
 * @param outline {@code course.yaml}
 * @param glossary the glossary's file
 * @param banks the question files by topic
 * @param sections by slug
 * @param passages by {@code slug/id}
 * @param plainer passages in plainer words, by {@code slug/id}
 * @param figures by id
 * @param terms by id
 * @param questions by id
 */
public record Origins(
        Line outline,
        Line glossary,
        Map<String, Line> banks,
        Map<String, Line> sections,
        Map<String, Line> passages,
        Map<String, Line> plainer,
        Map<String, Line> figures,
        Map<String, Line> terms,
        Map<String, Line> questions) {

    public Origins {
        banks = Map.copyOf(banks);
        sections = Map.copyOf(sections);
        passages = Map.copyOf(passages);
        plainer = Map.copyOf(plainer);
        figures = Map.copyOf(figures);
        terms = Map.copyOf(terms);
        questions = Map.copyOf(questions);
    }

    /**
     * A line of a file.
     *
     * @param number from 1
     */
    public record Line(Path file, int number) {

        public Problem problem(String message) {
            return new Problem(file, number, message);
        }
    }
}
