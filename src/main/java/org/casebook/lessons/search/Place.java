package org.casebook.lessons.search;

import org.casebook.course.PassageRef;

/** Where in a course something stands that can be found. */
public sealed interface Place {

    /** A passage of a lesson. */
    record InPassage(PassageRef ref) implements Place {}

    /** A figure of a lesson. */
    record InFigure(String section, String figure) implements Place {}

    /** An entry of the glossary. */
    record InGlossary(String term) implements Place {}

    /** A paragraph of the case study. */
    record InSource(String paragraph) implements Place {}

    /** The rest of the page of sources. */
    record OnSources() implements Place {}

    /** The note before the first section. */
    record InNote() implements Place {}
}
