package org.casebook.course.lesson;

import java.util.List;

/**
 * What a course rests on.
 *
 * @param citation the case study's full citation
 * @param url where it is, or was, published
 * @param paragraphs the case study's paragraphs, in its order
 * @param works the works that the case study names
 */
public record Sources(String citation, String url, List<Paragraph> paragraphs, List<Work> works) {

    public Sources {
        paragraphs = List.copyOf(paragraphs);
        works = List.copyOf(works);
    }

    /**
     * A paragraph of the case study.
     *
     * @param id such as {@code A4}
     * @param about what it is about, in a few words of ours
     */
    public record Paragraph(String id, String about) {}

    /**
     * A work that the case study cites.
     *
     * @param reference authors and year as the case study gives them
     * @param about what the case study cites it for
     * @param sources ids of the paragraphs that cite it
     */
    public record Work(String reference, String about, List<String> sources) {

        public Work {
            sources = List.copyOf(sources);
        }
    }
}
