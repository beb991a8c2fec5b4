package org.casebook.lessons.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.casebook.lessons.HighlightColour;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.KeptHighlight;
import org.casebook.lessons.PassageText;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Highlighting as the browser asks for it, searching, and practice with the glossary. */
class ReadingToolsViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Highlights highlights;

    private Actor student;
    private Section section;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
        section = course.sections().getFirst();
    }

    @Test
    void whatTheBrowserAsksForIsKeptAndToldBack() {
        open("lessons/" + section.slug());
        tell("highlight-made", made(0, 5, "green"));

        var kept = highlights.all(student).getFirst();
        assertThat(kept.colour()).isEqualTo(HighlightColour.GREEN);
        assertThat(drawn()).contains(kept.id().toString(), "\"colour\":\"green\"", "\"from\":0", "\"to\":5");

        tell("highlight-coloured", of(kept).put("colour", "blue"));
        tell("highlight-noted", of(kept).put("note", "why?"));
        assertThat(drawn()).contains("\"colour\":\"blue\"", "why?");

        tell("highlight-removed", of(kept));
        assertThat(drawn()).isEqualTo("[]");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(drawn()).contains("why?");
        assertThat(highlights.all(student)).hasSize(1);
    }

    @Test
    void whatTheBrowserCannotMeanIsRefusedInWords() {
        open("lessons/" + section.slug());
        tell("highlight-made", made(0, 5, "pink"));
        assertThat(messages()).singleElement().asString().contains("no such colour");
        tell("highlight-made", made(3, 5, "green").put("nothing", true));
        tell("highlight-made", JsonNodeFactory.instance.objectNode().put("colour", "green"));
        var elsewhere = made(0, 5, "green");
        ((ObjectNode) elsewhere.path("parts").get(0)).put("quote", "never written");
        tell("highlight-made", elsewhere);

        assertThat(messages()).as("the latest alone").singleElement().asString().contains("The text has changed");
        assertThat(highlights.all(student)).hasSize(1);
    }

    @Test
    void aHighlightInTheOtherWordsIsCountedAtItsPassageAndListed() {
        open("lessons/" + section.slug() + "?words=plainer");
        var plainer = section.in(Words.PLAINER).passages().getFirst();
        var whole = PassageText.of(plainer.html());
        var asked = made(0, 1, "green");
        ((ObjectNode) asked.path("parts").get(0)).put("to", whole.length()).put("quote", whole);
        tell("highlight-made", asked);
        assertThat(messages()).isEmpty();
        assertThat(drawn()).contains("\"to\":" + whole.length());
        assertThat(elsewhere()).isEqualTo("{}");

        open("lessons/" + section.slug());
        assertThat(drawn()).isEqualTo("[]");
        assertThat(elsewhere()).isEqualTo("{\"" + plainer.id() + "\":1}");

        open("notes");
        assertThat(text()).contains("in plainer words").doesNotContain("The text has changed");
        assertThat(links("Read it there"))
                .containsExactly("lessons/" + section.slug() + "/" + plainer.id() + "?words=plainer");
    }

    @Test
    void aSearchSaysWhatItFoundAndLeadsThere() {
        open("search?q=kulaks");

        assertThat(find(TextField.class).single().getValue()).isEqualTo("kulaks");
        assertThat(status()).matches("\\d+ places for \"kulaks\"");
        assertThat(find(RouterLink.class, find(HitList.class).single()).all())
                .extracting(RouterLink::getHref)
                .anyMatch(href -> href.startsWith("lessons/"))
                .anyMatch(href -> href.startsWith("glossary?term="));
        assertThat(text(find(HitList.class).single()).toLowerCase(Locale.ROOT)).contains("kulak");
    }

    @Test
    void aSearchWithATypingErrorSaysWhatItLookedForInstead() {
        open("search?q=kulac");
        assertThat(text()).contains("\"kulac\" is nowhere in this spelling.");

        open("search?q=kolectivizacion");
        assertThat(status()).isEqualTo("Nothing for \"kolectivizacion\"");
        assertThat(links("collectivization")).containsExactly("search?q=collectivization");

        open("search");
        assertThat(status()).isEmpty();
        assertThat(find(HitList.class).all()).isEmpty();
    }

    @Test
    void theTermInTheAddressIsMarkedAndNoOther() {
        var term = course.glossary().get(5);
        open("glossary?term=" + term.id());
        assertThat(find(DescriptionList.Term.class).withClassName("highlighted").all())
                .extracting(DescriptionList.Term::getText)
                .containsExactly(term.term());
        open("glossary?term=nonsense");
        assertThat(find(DescriptionList.Term.class).withClassName("highlighted").all())
                .isEmpty();
    }

    @Test
    void theFigureInTheAddressIsMarked() {
        var with = course.sections().stream()
                .filter(each ->
                        each.blocks().stream().anyMatch(org.casebook.course.lesson.FigurePlace.class::isInstance))
                .findFirst()
                .orElseThrow();
        var figure = with.blocks().stream()
                .filter(org.casebook.course.lesson.FigurePlace.class::isInstance)
                .map(block -> ((org.casebook.course.lesson.FigurePlace) block).figure())
                .findFirst()
                .orElseThrow();
        open("lessons/" + with.slug() + "?figure=" + figure);
        assertThat(find(FigureView.class).withClassName("highlighted").all()).hasSize(1);
        assertThat(find(Enlarge.class).all()).isNotEmpty();
        open("lessons/" + with.slug() + "?figure=nonsense");
        assertThat(find(FigureView.class).withClassName("highlighted").all()).isEmpty();
    }

    @Test
    void theDrillGoesOnUntilEachCardWasKnownOnce() {
        open("glossary/drill");
        assertThat(text()).contains("Nothing is graded or kept");
        var parts = find(RadioButtonGroup.class).single();
        choosePart(parts);
        click("Begin");
        int cards = Integer.parseInt(
                find(Paragraph.class).withClassName("about").single().getText().split(" ")[2]);

        click("Turn the card");
        click("Not yet: ask me again");
        assertThat(text()).contains("0 of " + cards + " known");
        for (int card = 0; card < cards; card++) {
            assertThat(text()).contains(card + " of " + cards + " known");
            click("Turn the card");
            click("I knew it");
        }
        assertThat(text()).contains("You have known all " + cards + " once.");
        click("Once more");
        assertThat(text()).contains("0 of " + cards + " known");
    }

    @Test
    void aChoiceIsAnsweredInWords() {
        open("glossary/drill");
        click("Begin");
        var choices = find(ListItem.class).all().stream()
                .flatMap(item -> find(Button.class, item).all().stream())
                .toList();
        assertThat(choices).hasSize(4);
        var chosen = choices.getFirst().getText();
        test(choices.getFirst()).click();

        assertThat(text()).containsAnyOf("✓ Yes: " + chosen, "You chose " + chosen + ". It is ");
        click("Next card");
        assertThat(text()).containsAnyOf("1 of", "0 of");
    }

    @Test
    void noDefinitionGivesAwayItsTerm() {
        assertThat(course.glossary())
                .allSatisfy(term -> assertThat(Masked.definition(term).toLowerCase(Locale.ROOT))
                        .doesNotContain(term.term().replace("\"", "").toLowerCase(Locale.ROOT)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choosePart(RadioButtonGroup parts) {
        choose(parts, parts.getListDataView().getItem(2));
    }

    private ObjectNode made(int from, int to, String colour) {
        var passage = section.passages().getFirst();
        var made = JsonNodeFactory.instance.objectNode().put("colour", colour);
        made.putArray("parts")
                .addObject()
                .put("passage", passage.id())
                .put("from", from)
                .put("to", to)
                .put("quote", passage.text().substring(from, to));
        return made;
    }

    private static ObjectNode of(KeptHighlight kept) {
        return JsonNodeFactory.instance.objectNode().put("id", kept.id().toString());
    }

    private void tell(String event, ObjectNode detail) {
        var element = find(Highlighter.class).single().getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail", detail);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    private String elsewhere() {
        return find(Highlighter.class)
                .single()
                .getElement()
                .getPropertyRaw("elsewhere")
                .toString();
    }

    private String drawn() {
        return String.valueOf(find(Highlighter.class).single().getElement().getPropertyRaw("highlights"));
    }

    private String status() {
        return find(Paragraph.class).withAttribute("role", "status").single().getText();
    }

    @Test
    void aHighlightOfSomebodyElseIsNotThere() {
        open("lessons/" + section.slug());
        tell("highlight-made", made(0, 5, "green"));
        var theirs = highlights.all(student).getFirst();
        var other = school.student();
        signIn(other);
        open("lessons/" + section.slug());

        org.assertj.core.api.Assertions.assertThatExceptionOfType(org.casebook.base.NotFoundException.class)
                .isThrownBy(() -> tell("highlight-removed", of(theirs)));
        org.assertj.core.api.Assertions.assertThatExceptionOfType(org.casebook.base.NotFoundException.class)
                .isThrownBy(() -> tell(
                        "highlight-noted", JsonNodeFactory.instance.objectNode().put("id", UUID.randomUUID() + "x")));
        assertThat(highlights.all(student)).hasSize(1);
        assertThat(drawn()).isEqualTo("[]");
    }
}
