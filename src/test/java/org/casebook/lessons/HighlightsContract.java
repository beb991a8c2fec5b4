package org.casebook.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for highlights and notes, on every database. */
abstract class HighlightsContract {

    @Autowired
    Highlights highlights;

    @Autowired
    HighlightExport export;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Actor reader;
    private Section section;

    @BeforeEach
    void enrol() {
        reader = school.student();
        section = course.sections().get(1);
    }

    @Test
    void whatIsHighlightedIsThereAgainWithItsNoteAndColour() {
        var id = make(passage(0), 4, 20, HighlightColour.GREEN);
        highlights.annotate(reader, id, "  Ask about this.\nAnd that.  ");

        var text = Stretch.text(passage(0));
        assertThat(highlights.in(reader, section.slug(), Words.USUAL))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.id()).isEqualTo(id);
                    assertThat(kept.place()).isEqualTo(place(passage(0)));
                    assertThat(kept.stretch()).isEqualTo(new Stretch(4, 20));
                    assertThat(kept.quote()).isEqualTo(text.substring(4, 20));
                    assertThat(kept.colour()).isEqualTo(HighlightColour.GREEN);
                    assertThat(kept.note()).isEqualTo("Ask about this.\nAnd that.");
                    assertThat(kept.madeAt()).isBefore(clock.instant());
                });
        assertThat(highlights.in(reader, course.sections().get(2).slug(), Words.USUAL))
                .isEmpty();
    }

    @Test
    void everyPassageOfTheCourseCanBeHighlightedWhole() {
        for (var each : course.sections()) {
            for (var passage : each.passages()) {
                var text = Stretch.text(passage);
                highlights.make(
                        reader,
                        new PassageRef(each.slug(), passage.id()),
                        Words.USUAL,
                        new Stretch(0, text.length()),
                        text,
                        HighlightColour.BLUE);
            }
            assertThat(highlights.in(reader, each.slug(), Words.USUAL))
                    .extracting(kept -> kept.place().passage())
                    .containsExactlyElementsOf(
                            each.passages().stream().map(Passage::id).toList());
        }
    }

    @Test
    void allAreListedInTheOrderOfReadingWheneverTheyWereMade() {
        var later = make(passage(2), 0, 5, HighlightColour.YELLOW);
        var second = make(passage(0), 30, 35, HighlightColour.YELLOW);
        var first = make(passage(0), 0, 5, HighlightColour.YELLOW);
        var start = course.sections().getFirst();
        var text = Stretch.text(start.passages().getLast());
        var zeroth = highlights.make(
                reader,
                new PassageRef(start.slug(), start.passages().getLast().id()),
                Words.USUAL,
                new Stretch(0, 5),
                text.substring(0, 5),
                HighlightColour.BLUE);

        assertThat(highlights.all(reader)).extracting(KeptHighlight::id).containsExactly(zeroth, first, second, later);
    }

    @Test
    void theSameStretchTwiceIsOneHighlightInTheNewColour() {
        var id = make(passage(0), 4, 20, HighlightColour.GREEN);
        highlights.annotate(reader, id, "kept");

        assertThat(make(passage(0), 4, 20, HighlightColour.BLUE)).isEqualTo(id);
        assertThat(highlights.all(reader)).singleElement().satisfies(kept -> {
            assertThat(kept.colour()).isEqualTo(HighlightColour.BLUE);
            assertThat(kept.note()).isEqualTo("kept");
        });
    }

    @Test
    void whatIsRemovedCanBePutBackOnceAsItWas() {
        var id = make(passage(0), 4, 20, HighlightColour.GREEN);
        highlights.annotate(reader, id, "a note");
        var before = highlights.all(reader);

        var removed = highlights.remove(reader, id);
        assertThat(highlights.all(reader)).isEmpty();
        highlights.putBack(reader, removed);
        highlights.putBack(reader, removed);

        assertThat(highlights.all(reader)).isEqualTo(before);
    }

    @Test
    void aTextThatMovedIsFoundByItsQuote() {
        var id = make(passage(1), 4, 20, HighlightColour.GREEN);
        // As if it had been made in an earlier wording.
        database.sql("update highlight set from_offset = 90, to_offset = 106, passage = 'gone' where id = :id")
                .param("id", id)
                .update();

        assertThat(highlights.in(reader, section.slug(), Words.USUAL))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.place()).isEqualTo(place(passage(1)));
                    assertThat(kept.stretch()).isEqualTo(new Stretch(4, 20));
                });
    }

    @Test
    void ofSeveralPlacesWithTheQuoteTheNearestIsMeant() {
        assertThat(Stretch.of("an", "an and an", 5)).contains(new Stretch(3, 5));
        assertThat(Stretch.of("an", "an and an", 8)).contains(new Stretch(7, 9));
        assertThat(Stretch.of("on", "an and an", 0)).isEmpty();
    }

    @Test
    void aTextThatIsGoneIsListedAsChangedAndCanBeRemovedAndPutBack() {
        var id = make(passage(1), 4, 20, HighlightColour.GREEN);
        highlights.annotate(reader, id, "still mine");
        database.sql("update highlight set quote = 'an earlier wording' where id = :id")
                .param("id", id)
                .update();

        assertThat(highlights.all(reader)).singleElement().satisfies(kept -> {
            assertThat(kept.isLost()).isTrue();
            assertThat(kept.quote()).isEqualTo("an earlier wording");
            assertThat(kept.note()).isEqualTo("still mine");
        });
        assertThat(markdown()).contains("an earlier wording", "still mine", "The text has changed since.");
        highlights.putBack(reader, highlights.remove(reader, id));
        assertThat(highlights.all(reader)).singleElement().matches(KeptHighlight::isLost);
    }

    @Test
    void whatWasHighlightedInPlainerWordsIsFoundInThemAndToldOfInTheOthers() {
        var plainer = section.in(Words.PLAINER).passages().getFirst();
        var text = Stretch.text(plainer);
        var id = highlights.make(
                reader, place(plainer), Words.PLAINER, new Stretch(0, text.length()), text, HighlightColour.BLUE);

        assertThat(highlights.in(reader, section.slug(), Words.PLAINER))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.words()).isEqualTo(Words.PLAINER);
                    assertThat(kept.stretch()).isEqualTo(new Stretch(0, text.length()));
                });
        assertThat(highlights.in(reader, section.slug(), Words.USUAL))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.id()).isEqualTo(id);
                    assertThat(kept.words()).isEqualTo(Words.PLAINER);
                    assertThat(kept.isLost()).isFalse();
                    assertThat(kept.place()).isEqualTo(place(plainer));
                });
        assertThat(markdown()).contains("It stands in the plainer words.").doesNotContain("The text has changed");
    }

    @Test
    void whatStandsInBothWordingsIsFoundInTheOneThatIsRead() {
        var text = Stretch.text(passage(0));
        var name = "Order No. 00447";
        int from = text.indexOf(name);
        make(passage(0), from, from + name.length(), HighlightColour.BLUE);

        for (var words : Words.values()) {
            assertThat(highlights.in(reader, section.slug(), words))
                    .singleElement()
                    .satisfies(kept -> {
                        assertThat(kept.words()).isEqualTo(words);
                        assertThat(kept.place()).isEqualTo(place(passage(0)));
                    });
        }
    }

    @Test
    void wordsThatAreNotReadAreNotHighlighted() {
        var text = Stretch.text(section.in(Words.PLAINER).passages().getFirst());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> highlights.make(
                        reader,
                        place(passage(0)),
                        Words.USUAL,
                        new Stretch(0, text.length()),
                        text,
                        HighlightColour.BLUE));
    }

    @Test
    void aSectionThatIsGoneComesLast() {
        make(passage(0), 4, 20, HighlightColour.GREEN);
        var gone = make(passage(1), 4, 20, HighlightColour.GREEN);
        database.sql("update highlight set section = 'a-former-one' where id = :id")
                .param("id", gone)
                .update();

        assertThat(highlights.all(reader).getLast().id()).isEqualTo(gone);
        assertThat(highlights.all(reader).getLast().isLost()).isTrue();
    }

    @Test
    void nobodyTouchesAnotherPersonsHighlights() {
        var id = make(passage(0), 4, 20, HighlightColour.GREEN);
        for (var other : List.of(school.student(), school.teacher(), school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> highlights.recolour(other, id, HighlightColour.BLUE));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> highlights.annotate(other, id, "mine now"));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> highlights.remove(other, id));
            assertThat(highlights.all(other)).extracting(KeptHighlight::id).doesNotContain(id);
            assertThat(highlights.in(other, section.slug(), Words.USUAL))
                    .extracting(KeptHighlight::id)
                    .doesNotContain(id);
            assertThat(new String(export.csv(other), StandardCharsets.UTF_8))
                    .hasLineCount(1 + highlights.all(other).size());
        }
        assertThat(highlights.all(reader)).singleElement().satisfies(kept -> {
            assertThat(kept.colour()).isEqualTo(HighlightColour.GREEN);
            assertThat(kept.note()).isEmpty();
        });
    }

    @Test
    void whatDoesNotStandThereIsRefused() {
        var place = place(passage(0));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> highlights.make(
                        reader, place, Words.USUAL, new Stretch(0, 5), "never written", HighlightColour.BLUE))
                .withMessageContaining("The text has changed");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        highlights.make(reader, place, Words.USUAL, new Stretch(0, 1), " ", HighlightColour.BLUE));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> highlights.make(
                        reader,
                        place,
                        Words.USUAL,
                        new Stretch(0, 1),
                        "x".repeat(Highlights.LONGEST_QUOTE + 1),
                        HighlightColour.BLUE));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> highlights.make(
                        reader,
                        new PassageRef(section.slug(), "nowhere"),
                        Words.USUAL,
                        new Stretch(0, 1),
                        "x",
                        HighlightColour.BLUE));
        assertThat(highlights.all(reader)).isEmpty();
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndTheOldOneStays() {
        var id = make(passage(0), 4, 20, HighlightColour.GREEN);
        highlights.annotate(reader, id, "n".repeat(Highlights.LONGEST_NOTE));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> highlights.annotate(reader, id, "n".repeat(Highlights.LONGEST_NOTE + 1)))
                .withMessage("A note has at most 1,000 characters; this one has 1,001.");
        assertThat(highlights.all(reader).getFirst().note()).hasSize(Highlights.LONGEST_NOTE);
    }

    @Test
    void thereIsAnEndToHowManyAPersonHas() {
        var removed = highlights.remove(reader, make(passage(0), 4, 20, HighlightColour.GREEN));
        fill(Highlights.MOST);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> make(passage(0), 4, 20, HighlightColour.GREEN))
                .withMessageContaining("500");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> highlights.putBack(reader, removed));
        highlights.remove(reader, highlights.all(reader).getFirst().id());
        make(passage(0), 4, 20, HighlightColour.GREEN);
        assertThat(highlights.all(reader)).hasSize(Highlights.MOST);
    }

    @Test
    void theTextFileHasSectionsQuotesAndNotesAndNoMarkupOfTheirs() {
        var id = make(passage(0), 4, 20, HighlightColour.GREEN);
        highlights.annotate(reader, id, "# not *a* heading\nsecond line");

        assertThat(markdown())
                .startsWith("# My notes: " + course.title() + "\n\n## " + section.number() + ". " + section.title())
                .contains("\n> " + Stretch.text(passage(0)).substring(4, 20))
                .contains("\n\\# not \\*a\\* heading  \nsecond line\n")
                .contains("(green)");
    }

    @Test
    void theTableHasARowForEach() {
        make(passage(0), 4, 20, HighlightColour.GREEN);
        highlights.annotate(reader, make(passage(1), 0, 9, HighlightColour.BLUE), "a, \"b\"");

        var lines =
                new String(export.csv(reader), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFsection,passage,quote,note,colour,made,remark");
        assertThat(lines).hasSize(3);
        assertThat(lines.getLast())
                .contains("\"a, \"\"b\"\"\"", "blue", passage(1).id());
    }

    private void fill(int count) {
        var ids = new ArrayList<UUID>();
        for (int number = 0; number < count; number++) {
            ids.add(UUID.randomUUID());
        }
        ids.forEach(id -> database.sql("""
                        insert into highlight
                            (id, account_id, section, passage, from_offset, to_offset, quote, colour, note, made_at)
                        values (:id, :account, :section, :passage, 0, 1, 'q', 'BLUE', '', current_timestamp)
                        """)
                .param("id", id)
                .param("account", reader.id())
                .param("section", section.slug())
                .param("passage", passage(0).id())
                .update());
    }

    private UUID make(Passage passage, int from, int to, HighlightColour colour) {
        return highlights.make(
                reader,
                place(passage),
                Words.USUAL,
                new Stretch(from, to),
                Stretch.text(passage).substring(from, to),
                colour);
    }

    private PassageRef place(Passage passage) {
        return new PassageRef(section.slug(), passage.id());
    }

    private Passage passage(int place) {
        return section.passages().get(place);
    }

    private String markdown() {
        return new String(export.markdown(reader), StandardCharsets.UTF_8);
    }
}
