package org.casebook.lessons;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Words;
import org.casebook.people.Actor;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers have highlighted in the lessons and noted to it; everyone's own affair. docs/decisions/highlights.md */
@Service
@Transactional
public class Highlights {

    /** So many letters a note may have; the table has room for no more. */
    public static final int LONGEST_NOTE = 1_000;

    /** So many letters may be highlighted at once: no passage that anybody would read is longer. */
    static final int LONGEST_QUOTE = 6_000;

    /** So many a person may have: more than anybody finds their way in, and as many as a page shows at once. */
    static final int MOST = 500;

    private final Course course;
    private final HighlightRepository highlights;
    private final HighlightPlaces places;
    private final Clock clock;

    Highlights(Course course, HighlightRepository highlights, HighlightPlaces places, Clock clock) {
        this.course = course;
        this.highlights = highlights;
        this.places = places;
        this.clock = clock;
    }

    /** The actor's own in a section that is read in these words, in the order of reading; with those in the others. */
    @Transactional(readOnly = true)
    public List<KeptHighlight> in(Actor actor, String section, Words words) {
        return highlights.findByAccountIdAndSection(actor.id(), section).stream()
                .map(highlight -> places.now(highlight, words))
                .sorted(places.order())
                .toList();
    }

    /** All of the actor's own, in the order of reading. */
    @Transactional(readOnly = true)
    public List<KeptHighlight> all(Actor actor) {
        return highlights.findByAccountId(actor.id()).stream()
                .map(highlight -> places.now(highlight, Words.USUAL))
                .sorted(places.order())
                .toList();
    }

    /**
     * Highlights part of a passage as it is read in these words. The same part a second time gets the new colour.
     *
     * @param quote what stands there, by which it is found again when the text has changed
     * @return the highlight's id
     * @throws NotFoundException if there is no such passage
     * @throws InvalidInputException if something else stands there, or it would be too much
     */
    public UUID make(
            Actor actor, PassageRef place, Words words, Stretch stretch, String quote, HighlightColour colour) {
        var passage = course.section(place.section())
                .flatMap(section -> section.in(words).passage(place.passage()))
                .orElseThrow(() -> new NotFoundException("passage " + place));
        if (quote.isBlank()) {
            throw new InvalidInputException("Select the words that you want to highlight.");
        }
        if (quote.length() > LONGEST_QUOTE) {
            throw new InvalidInputException("This is too long to be highlighted at once. Select a part of it.");
        }
        var found = Stretch.of(quote, Stretch.text(passage), stretch.from())
                .orElseThrow(() -> new InvalidInputException(
                        "The text has changed since this page was opened. Load the page again, then highlight."));
        for (var same : highlights.findByAccountIdAndSection(actor.id(), place.section())) {
            if (same.place().equals(place)
                    && same.stretch().equals(found)
                    && same.quote().equals(quote)) {
                same.recolour(colour);
                return same.id();
            }
        }
        var made = new KeptHighlight(UUID.randomUUID(), place, found, words, quote, colour, "", clock.instant());
        return add(actor, made);
    }

    /** Gives a highlight of the actor's own another colour. */
    public void recolour(Actor actor, UUID id, HighlightColour colour) {
        own(actor, id).recolour(colour);
    }

    /**
     * Writes the note to a highlight of the actor's own; empty for none.
     *
     * @throws InvalidInputException if it is too long
     */
    public void annotate(Actor actor, UUID id, String note) {
        var highlight = own(actor, id);
        var words = note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new InvalidInputException(
                    "A note has at most %,d characters; this one has %,d.".formatted(LONGEST_NOTE, words.length()));
        }
        highlight.annotate(words);
    }

    /** Removes a highlight of the actor's own, and gives it back for whoever thinks better of it. */
    public KeptHighlight remove(Actor actor, UUID id) {
        var highlight = own(actor, id);
        highlights.delete(highlight);
        return keptAsItWas(highlight);
    }

    /** Undoes {@link #remove}; done twice, it is there once. */
    public void putBack(Actor actor, KeptHighlight removed) {
        if (!highlights.existsById(removed.id())) {
            add(actor, removed);
        }
    }

    private UUID add(Actor actor, KeptHighlight made) {
        if (highlights.countByAccountId(actor.id()) >= MOST) {
            throw new InvalidInputException(
                    "You have %,d highlights, which is as many as there can be. Remove some in 'My notes' first."
                            .formatted(MOST));
        }
        return highlights
                .save(new Highlight(actor.id(), made, Objects.requireNonNull(made.stretch())))
                .id();
    }

    /** With the place that is stored, which may be found no more today and again tomorrow. */
    private static KeptHighlight keptAsItWas(Highlight highlight) {
        return new KeptHighlight(
                highlight.id(),
                highlight.place(),
                highlight.stretch(),
                Words.USUAL,
                highlight.quote(),
                highlight.colour(),
                highlight.note(),
                highlight.madeAt());
    }

    private Highlight own(Actor actor, UUID id) {
        return highlights
                .findById(id)
                .filter(highlight -> highlight.accountId().equals(actor.id()))
                .orElseThrow(() -> new NotFoundException("highlight " + id));
    }

    /** Nothing stays of an erased person's, and others' notes don't name them. */
    @EventListener
    void erase(PersonErased erased) {
        highlights.deleteAll(highlights.findByAccountId(erased.person().id()));
        for (var name : erased.names()) {
            highlights.mentioning(name).forEach(highlight -> highlight.annotate(erased.withoutNames(highlight.note())));
        }
    }
}
