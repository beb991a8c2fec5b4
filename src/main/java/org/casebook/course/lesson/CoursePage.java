package org.casebook.course.lesson;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A page beside the sections, which a course may have or not. No question rests on it. */
public record CoursePage(String title, List<Part> parts) {

    /** The pages that there are, each for its own readers. */
    public enum Kind {
        /** What readers should know before the first section. */
        NOTE,
        /** How the course can be taught, for those who teach. */
        TEACHING,
        /** How it is known what the course says. */
        SOURCES;

        /** The name of its file in the lessons' folder. */
        public String file() {
            return name().toLowerCase(Locale.ROOT) + ".md";
        }
    }

    /** One piece of a page, in reading order. */
    public sealed interface Part permits Heading, Text {}

    /**
     * A paragraph, list or quotation.
     *
     * @param html one block element of safe HTML; a link to a section is {@code <a href="lessons/SLUG" router-link>}
     * @param sources ids of the case study's paragraphs that it rests on; none where it states nothing from it
     */
    public record Text(String html, List<String> sources) implements Part {

        public Text {
            sources = List.copyOf(sources);
        }
    }

    public CoursePage {
        parts = List.copyOf(parts);
    }

    /** Ids of all that it rests on, in reading order; the same may come again. */
    public Stream<String> sources() {
        return parts.stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).sources())
                .flatMap(List::stream);
    }
}
