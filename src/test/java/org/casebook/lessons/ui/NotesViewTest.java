package org.casebook.lessons.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.casebook.lessons.HighlightColour;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.Stretch;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own highlights and notes in a list. */
class NotesViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Highlights highlights;

    @Autowired
    JdbcClient database;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void whoHasNoneIsToldHow() {
        navigate(NotesView.class);

        assertThat(text()).contains("You have no notes yet.", "select some words and choose a colour");
        assertThat(links("All lessons")).containsExactly("lessons");
        assertThat(files()).isEmpty();
    }

    @Test
    void theyStandBySectionAndLeadToTheirPlace() {
        highlight(1, 0, 0, 7, "second");
        highlight(0, 1, 3, 12, "");

        navigate(NotesView.class);

        assertThat(text()).contains("2 highlights, 1 with a note", "second", "blue");
        assertThat(find(H2.class).all())
                .extracting(ViewTest::text)
                .containsExactly("1. " + section(0).title(), "2. " + section(1).title());
        assertThat(links("Read it there"))
                .containsExactly(
                        "lessons/" + section(0).slug() + "/"
                                + section(0).passages().get(1).id() + "?words=usual",
                        "lessons/" + section(1).slug() + "/"
                                + section(1).passages().get(0).id() + "?words=usual");
        assertThat(find(RouterLink.class)
                        .withText("Read it there")
                        .all()
                        .getFirst()
                        .getElement()
                        .getAttribute("aria-label"))
                .startsWith("Read it there: ")
                .endsWith(quote(0, 1, 3, 12));
    }

    @Test
    void aNoteIsWrittenAndTakenAwayAgain() {
        highlight(0, 0, 0, 7, "");
        navigate(NotesView.class);

        click("Add a note");
        find(TextArea.class).single().setValue("  Who decided?  ");
        click("Save the note");
        assertThat(highlights.all(student).getFirst().note()).isEqualTo("Who decided?");
        assertThat(text()).contains("Who decided?");

        click("Edit the note");
        click("Cancel");
        assertThat(text()).contains("Who decided?");
        click("Edit the note");
        find(TextArea.class).single().setValue("");
        click("Save the note");
        assertThat(highlights.all(student).getFirst().note()).isEmpty();
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndStaysInTheField() {
        highlight(0, 0, 0, 7, "");
        navigate(NotesView.class);
        click("Add a note");
        find(TextArea.class).single().setValue("n".repeat(1001));
        click("Save the note");

        assertThat(messages()).containsExactly("A note has at most 1,000 characters; this one has 1,001.");
        assertThat(find(TextArea.class).single().getValue()).hasSize(1001);
    }

    @Test
    void whatIsRemovedIsPutBackByUndo() {
        var id = highlight(0, 0, 0, 7, "keep me");
        navigate(NotesView.class);

        click("Remove");
        assertThat(text()).contains("You have no notes yet.");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(text()).contains("keep me");
        assertThat(highlights.all(student)).singleElement().satisfies(kept -> assertThat(kept.id())
                .isEqualTo(id));
    }

    @Test
    void amongManyOneFindsSomeWhateverTheCase() {
        for (int number = 0; number < 9; number++) {
            highlight(0, 0, number, number + 3, number == 4 ? "À propos" : "");
        }
        navigate(NotesView.class);
        type("Find in my notes", "a PRO");

        assertThat(text()).contains("1 highlight, 1 with a note, for \"a PRO\"");
        assertThat(find(NoteItem.class).all()).hasSize(1);
        type("Find in my notes", "");
        assertThat(find(NoteItem.class).all()).hasSize(9);
    }

    @Test
    void aFewNeedNoField() {
        highlight(0, 0, 0, 7, "");
        navigate(NotesView.class);
        assertThat(find(TextField.class).withLabel("Find in my notes").all()).isEmpty();
    }

    @Test
    void whatHasChangedIsListedWithoutAWayThere() {
        var id = highlight(0, 0, 0, 7, "my thought");
        database.sql("update highlight set quote = 'former words' where id = :id")
                .param("id", id)
                .update();
        navigate(NotesView.class);

        assertThat(text()).contains("former words", "The text has changed since.", "my thought");
        assertThat(links("Read it there")).isEmpty();
    }

    @Test
    void bothFilesCanBeTaken() {
        highlight(0, 0, 0, 7, "");
        navigate(NotesView.class);
        assertThat(files()).containsExactly("Download as text (Markdown)", "Download as a table (CSV)");
    }

    private List<String> files() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> text.startsWith("Download"))
                .toList();
    }

    private UUID highlight(int section, int passage, int from, int to, String note) {
        var id = highlights.make(
                student,
                new PassageRef(
                        section(section).slug(),
                        section(section).passages().get(passage).id()),
                Words.USUAL,
                new Stretch(from, to),
                quote(section, passage, from, to),
                HighlightColour.BLUE);
        highlights.annotate(student, id, note);
        return id;
    }

    private String quote(int section, int passage, int from, int to) {
        return section(section).passages().get(passage).text().substring(from, to);
    }

    private Section section(int place) {
        return course.sections().get(place);
    }
}
