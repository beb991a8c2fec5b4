package org.casebook.lessons.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.course.Course;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.casebook.display.DisplaySettings;
import org.casebook.display.Displays;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The switch between the words of a section. */
class PlainerWordsViewTest extends ViewTest {

    private static final DisplaySettings PLAINER = DisplaySettings.of(Map.of("words", "plainer"));

    @Autowired
    Course course;

    @Autowired
    Displays displays;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void theSwitchChangesTheWordsAndNothingElse() {
        for (var section : course.sections()) {
            open("lessons/" + section.slug());
            assertReads(section, Words.USUAL);
            int figures = find(FigureView.class).all().size();
            int marks = find(SourceMarks.class).all().size();

            test(plainer()).click();

            assertReads(section, Words.PLAINER);
            assertThat(find(FigureView.class).all()).hasSize(figures);
            assertThat(find(SourceMarks.class).all()).hasSize(marks);
            assertThat(find(ReadAloud.class).all()).isNotEmpty();
            assertThat(find(Highlighter.class).all()).hasSize(1);
            assertThat(text()).contains("The text is in plainer words now.", "Check yourself");
            assertThat(find(Paragraph.class)
                            .withText("In plainer words")
                            .single()
                            .getClassNames())
                    .contains("print-only");

            test(plainer()).click();
            assertReads(section, Words.USUAL);
            assertThat(text()).contains("The text is in its usual words now.");
        }
    }

    @Test
    void whatIsKeptHoldsInAllLessonsAndForTeachersToo() {
        for (var actor : List.of(student, school.teacher())) {
            displays.keep(actor, PLAINER);
            signIn(actor);
            for (var section : course.sections()) {
                open("lessons/" + section.slug());
                assertThat(plainer().getValue()).isTrue();
                assertReads(section, Words.PLAINER);
            }
        }
    }

    @Test
    void thePassageInTheAddressIsMarkedInEitherWords() {
        var section = course.sections().get(2);
        var passage = section.passages().getLast();
        for (var words : Words.values()) {
            open("lessons/" + section.slug() + "/" + passage.id() + "?words=" + ReaderWords.word(words));
            assertReads(section, words);
            assertThat(find(Div.class)
                            .withClassName("highlighted")
                            .single()
                            .getElement()
                            .getAttribute("data-passage"))
                    .isEqualTo(passage.id());
        }
        assertThat(displays.of(student)).as("looking is not choosing").isEmpty();
    }

    @Test
    void whatIsChosenUnderDisplayIsSeenAtOnce() {
        var section = course.sections().get(1);
        open("lessons/" + section.slug());

        chooseOnPanel("{'theme': 'dark', 'words': 'plainer'}");
        assertThat(plainer().getValue()).isTrue();
        assertReads(section, Words.PLAINER);
        assertThat(displays.of(student).orElseThrow().words()).isEqualTo(DisplaySettings.Words.PLAINER);

        chooseOnPanel("{'theme': 'light', 'words': 'usual'}");
        assertReads(section, Words.USUAL);
    }

    @Test
    void anotherChoiceOnThePanelLeavesTheWordsThatWereOnlyLookedAt() {
        var section = course.sections().get(1);
        open("lessons/" + section.slug() + "?words=plainer");

        chooseOnPanel("{'theme': 'dark', 'words': 'usual'}");

        assertReads(section, Words.PLAINER);
    }

    @Test
    void aSearchFindsTheWordsThatAreRead() {
        open("search?q=doctor+quarantine");
        assertThat(find(HitList.class).all()).isEmpty();

        displays.keep(student, PLAINER);
        open("search?q=doctor+quarantine");
        assertThat(find(HitList.class).all()).hasSize(1);
    }

    private Checkbox plainer() {
        return find(Checkbox.class).withCaption("Plainer words").single();
    }

    private void assertReads(Section section, Words words) {
        var shown = text(find(SectionText.class).single());
        assertThat(section.in(words).passages())
                .as(section.slug())
                .allMatch(passage -> shown.contains(begin(passage.html())));
        var others = section.in(words == Words.USUAL ? Words.PLAINER : Words.USUAL);
        assertThat(others.passages()).as(section.slug()).anyMatch(passage -> !shown.contains(begin(passage.html())));
        assertThat(plainer().getValue()).isEqualTo(words == Words.PLAINER);
    }

    /** Lists may begin alike in both. */
    private static String begin(String html) {
        var text = Prose.plain(html);
        return text.substring(0, Math.min(50, text.length()));
    }

    private void chooseOnPanel(String settings) {
        Component button = find(DisplayButton.class).single();
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", JsonMapper.shared().readTree(settings.replace('\'', '"')));
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "display-chosen", data));
    }
}
