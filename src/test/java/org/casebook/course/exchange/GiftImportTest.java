package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.course.exchange.Tiny.taken;

import java.util.List;
import java.util.Locale;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.Entry;
import org.casebook.support.Bodies;
import org.casebook.support.Bodies.Remarked;
import org.junit.jupiter.api.Test;

/** A file as Moodle exports it and people write it. */
class GiftImportTest {

    private final List<ConversionResult> outcomes = Tiny.file("school.gift.txt");

    @Test
    void takesASingleChoiceWithItsFeedbackAndFindsTheTopicByItsCategory() {
        var taken = taken(outcomes, "Largest ocean");

        assertThat(taken.line()).isEqualTo(7);
        assertThat(taken.draft())
                .isEqualTo(new Draft(
                        "Largest ocean",
                        "outbreak",
                        null,
                        null,
                        "",
                        "Which ocean is the **largest**?",
                        "Oceans cover 71 % of the surface. Yes, it covers a third of the Earth.",
                        List.of(),
                        Bodies.choices(
                                false,
                                List.of(
                                        Entry.option("Atlantic", false, "It is about half as large."),
                                        Entry.option("Pacific", true, ""),
                                        Entry.option("Indian", false, "")))));
        assertThat(taken.remarks()).containsExactly("What was said of the right answer is put into the explanation.");
    }

    @Test
    void takesSeveralRightOptionsByTheirWeights() {
        var taken = taken(outcomes, "Which gases are in dry air?");

        assertThat(taken.draft().body())
                .isEqualTo(Bodies.choices(
                        true,
                        List.of(
                                Entry.option("Nitrogen", true, ""),
                                Entry.option("Oxygen", true, ""),
                                Entry.option("Argon", true, ""),
                                Entry.option("Chlorine", false, "Nobody would breathe that."))));
        assertThat(taken.remarks()).singleElement().asString().startsWith("The marks of its options are left out");
    }

    @Test
    void takesAMissingWordAndSaysThatPartOfTheMarksIsNone() {
        var taken = taken(outcomes, "Q");

        assertThat(taken.draft().stem()).isEqualTo("The Rhine flows into the _____ near Rotterdam.");
        assertThat(taken.remarks()).containsExactly("'Channel' gave 50 % of the marks; here it counts as wrong.");
    }

    @Test
    void takesVerdictsWithTheFeedbackToEither() {
        assertThat(taken(outcomes, "Grant's tomb").draft())
                .isEqualTo(Draft.of(
                        "Grant's tomb",
                        "outbreak",
                        "Grant was buried in Grant's tomb.",
                        "Right: he was entombed.",
                        Bodies.judgement(false, "No one was buried there.", List.of())));
        assertThat(taken(outcomes, "Sun").draft().body()).isEqualTo(Bodies.judgement(true, "", List.of()));
    }

    @Test
    void takesNumbersWithTolerancesRangesAndWrongOnes() {
        var born = taken(outcomes, "Born");

        assertThat(born.draft().body())
                .isEqualTo(Bodies.number(
                        "1822", "0", "", List.of(new Remarked("1882", "That is when the other one was born."))));
        assertThat(born.remarks())
                .containsExactly(
                        "What was said of the right answer is put into the explanation.",
                        "Part of the marks for 1822 is left out: it is within what counts as right, or close to it.",
                        "What was said to any other answer is left out: Look it up.");
        assertThat(taken(outcomes, "Pi").draft().body()).isEqualTo(Bodies.number("3.15", "0.01", "", List.of()));
        assertThat(taken(outcomes, "Pi").draft().explanation()).isEqualTo("Between 3.14 and 3.16.");
        assertThat(taken(outcomes, "Give a number.").draft().body())
                .isEqualTo(Bodies.number("-2", "0.5", "", List.of()));
    }

    @Test
    void takesWordsAndNamesPatterns() {
        var animal = taken(outcomes, "Animal");

        assertThat(animal.draft().body())
                .isEqualTo(Bodies.words(List.of("Frog"), List.of(new Remarked("Cat", "What is it with cats?"))));
        assertThat(animal.remarks())
                .containsExactly(
                        "What was said of the right answer is put into the explanation.",
                        "'Cat' gave 50 % of the marks; here it counts as wrong.",
                        "What was said to any other answer is left out: Completely wrong",
                        "The answer 'fr*g' with * for any letters is left out.");
        assertThat(taken(outcomes, "Two plus two equals _____.").draft().body())
                .isEqualTo(Bodies.words(List.of("four", "4"), List.of()));
    }

    @Test
    void takesPairsAndRightSidesThatBelongToNothing() {
        var tools = taken(outcomes, "Tools");

        assertThat(tools.draft().stem()).isEqualTo("Match the *tool* to the job.");
        assertThat(tools.draft().body())
                .isEqualTo(Bodies.pairs(
                        List.of(
                                Bodies.pair("Talk at any time.", "Forum", ""),
                                Bodies.pair("Records <that> all may add to", "Database", ""),
                                Bodies.pair("Pages that **anyone** edits", "Wiki", "")),
                        List.of(new Remarked("Chat", ""))));
        assertThat(tools.remarks()).containsExactly("Its tags are left out: id act-7, tools, summer.");
    }

    @Test
    void takesAnOrderingAsItsExtensionWritesIt() {
        assertThat(taken(outcomes, "Steps").draft().body())
                .isEqualTo(Bodies.order(
                        List.of(new Remarked("Plough", ""), new Remarked("Harrow", ""), new Remarked("Sow", ""))));
    }

    @Test
    void readsWhatIsEscaped() {
        var draft = taken(outcomes, "Escapes").draft();

        assertThat(draft.stem()).isEqualTo("Is {a} = ~b# : c\\d? Say so.");
        assertThat(draft.body())
                .isEqualTo(Bodies.choices(
                        false,
                        List.of(
                                Entry.option("1 = 1", true, ""),
                                Entry.option("#2", false, ""),
                                Entry.option("a:b", false, ""))));
    }

    @Test
    void saysOfAFormulaThatItIsShownAsWritten() {
        var formula = taken(outcomes, "Formula");

        assertThat(formula.remarks())
                .contains(
                        "Its category, Elsewhere, is none of the course's topics.",
                        "A formula is shown as it is written, with its marks.");
        assertThat(formula.draft().topic()).isEmpty();
    }

    @Test
    void namesWhatItCannotTakeWithItsLine() {
        assertThat(Tiny.refused(outcomes))
                .containsExactly(
                        "67 Essay: It is an essay, which isn't marked by Casebook.",
                        "69 Read the text on page 5 first.: It has no answers in braces, so it is a description, which"
                                + " isn't a question.",
                        "71 Open: The closing brace } is missing; an empty line inside a question also ends it.",
                        "73 Gaps: It has more than one part in braces, and only one can be taken; or perhaps an empty"
                                + " line is missing between two questions.",
                        "75 Map: It shows a picture, map%20of%20rivers.png, and pictures can't be taken.",
                        "83 Unit: 'about ten' is not a number.");
        assertThat(Tiny.asides(outcomes)).containsExactly("4 A comment: A colleague checked these in May.");
    }

    @Test
    void countsEveryPartOfTheFile() {
        assertThat(outcomes).hasSize(22).isSortedAccordingTo((one, other) -> one.line() - other.line());
    }

    @Test
    void readsFilesFromOtherSystems() {
        var outcomes = Tiny.text("x.gift", "\uFEFF::A::One?{=1 ~2}\r\n\r\n::B::Two?{\r~1\r=2}\r\n");

        assertThat(taken(outcomes, "A").line()).isEqualTo(1);
        assertThat(taken(outcomes, "B").line()).isEqualTo(3);
    }

    @Test
    void refusesAFileThatIsNoTextOrNoneOfTheFormats() {
        assertThat(Tiny.refused(Tiny.text("a.txt", "PK\u0003\u0004\u0000")))
                .containsExactly("1 a.txt: This is no text file in an encoding that can be read. Save it as UTF-8.");
        assertThat(Tiny.refused(Tiny.text("a.docx", "x")))
                .singleElement()
                .asString()
                .contains("must end with");
        assertThat(Tiny.refused(Tiny.text("a.txt", ""))).containsExactly("1 a.txt: There is no question in it.");
        assertThat(Tiny.refused(QuestionImport.read(
                        "a.txt", new byte[QuestionImport.LARGEST_FILE + 1], Tiny.COURSE, Locale.ENGLISH)))
                .containsExactly("1 a.txt: The file is larger than 10 MB.");
    }
}
