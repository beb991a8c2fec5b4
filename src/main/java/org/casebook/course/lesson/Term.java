package org.casebook.course.lesson;

import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param id the name that lessons link to
 * @param term how it is written
 * @param definition safe inline HTML
 * @param sources ids of the case study's paragraphs that it rests on
 */
public record Term(String id, String term, Kind kind, String definition, List<String> sources) {

    /** What an entry names. */
    public enum Kind {
        TERM,
        PERSON,
        INSTITUTION
    }

    public Term {
        sources = List.copyOf(sources);
    }
}
