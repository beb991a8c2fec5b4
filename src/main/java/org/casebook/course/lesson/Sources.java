package org.casebook.course.lesson;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a course rests on.
 *
 * @param citation the case study's full citation
 * @param url where it is, or was, published
 * @param paragraphs the case study's paragraphs, in its order
 * @param works the works that the case study names
 * @param others other sources than the case study
 */
public record Sources(String citation, String url, List<Paragraph> paragraphs, List<Work> works, List<Other> others) {

    public Sources {
        paragraphs = List.copyOf(paragraphs);
        works = List.copyOf(works);
        others = List.copyOf(others);
    }

    /** What the mark beside a text opens, for the id of a paragraph or of a place in another source. */
    public Mark mark(String id) {
        return Stream.concat(
                        paragraphs.stream().map(this::mark), others.stream().flatMap(Other::marks))
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Mark mark(Paragraph paragraph) {
        return new Mark(
                paragraph.id(),
                paragraph.id(),
                false,
                "The case study",
                "paragraph " + paragraph.id(),
                paragraph.about(),
                url);
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

    /**
     * Another source than the case study.
     *
     * @param mark the short name by which texts refer to it
     * @param title author, title, where and when it appeared
     * @param url where it can be read, or null
     * @param places the places in it that something is taken from, at least one
     */
    public record Other(String mark, String title, @Nullable String url, List<Place> places) {

        public Other {
            places = List.copyOf(places);
        }

        /** The name of one of its places beside a text: with a number if there are several. */
        public String label(Place place) {
            return places.size() == 1 ? mark : mark + ", " + (places.indexOf(place) + 1);
        }

        private Stream<Mark> marks() {
            return IntStream.range(0, places.size())
                    .mapToObj(places::get)
                    .map(place -> new Mark(place.id(), label(place), true, title, place.place(), place.about(), url));
        }
    }

    /**
     * A place in another source.
     *
     * @param id by which texts name it
     * @param place the page, chapter or part
     * @param about what is taken from it
     */
    public record Place(String id, String place, String about) {}

    /**
     * A mark beside a text, and what it opens.
     *
     * @param id of the paragraph or place
     * @param label what it shows
     * @param other whether it is of another source than the case study
     * @param title of the source
     * @param place the place in the source
     * @param about what is taken from there
     * @param url where the source can be read, or null
     */
    public record Mark(
            String id,
            String label,
            boolean other,
            String title,
            String place,
            String about,
            @Nullable String url) {}
}
