package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casebook.course.Goal;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How questions and lessons are written. */
class WordingRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which street did not have a pump?",
                "Which street never had a pump?",
                "Which street doesn't have a pump?",
                "All streets except one had a pump. Which streets cannot be meant?"
            })
    void aNegativeIsEmphasised(String stem) {
        assertThat(asked(stem).check(AnswerRules::negatives)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which street had a pump?",
                "Which street did <em>not</em> have a pump?",
                "The book does not say. Which street had a pump?",
                "Which of these are words of the law, not of its reader?",
                "What was true of the pump but not of the well?",
                "What does \"not in my name\" mean?"
            })
    void whatIsAskedForIsNoHiddenNegative(String stem) {
        assertThat(asked(stem).check(AnswerRules::negatives)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of the above",
                "None of these",
                "Both of them.",
                "Options A and B",
                "all the others of the above"
            })
    void noOptionSpeaksOfOthers(String option) {
        assertThat(Sample.of(Sample.choice(Sample.head("pump", "Where?"), 0, option, "Soho", "Bath"))
                        .messages(KeyRules::allOfTheAbove))
                .singleElement()
                .asString()
                .contains(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"All of Soho", "None but one", "Nearly all of them", "The street above the river"})
    void anOptionMaySpeakOfAllOfSomething(String option) {
        assertThat(Sample.of(Sample.choice(Sample.head("pump", "Where?"), 0, option, "Soho", "Bath"))
                        .check(KeyRules::allOfTheAbove))
                .isEmpty();
    }

    @Test
    void theAnswerToASectionsQuestionIsNeitherShortNorLongAndCanBeRead() {
        var sentence = "The pump in the street gave the water that made the people ill. ";

        assertThat(Sample.of().lead(sentence.repeat(4)).check(LeadRules::answers))
                .isEmpty();
        assertThat(Sample.of().lead(sentence).messages(LeadRules::answers))
                .singleElement()
                .asString()
                .contains("has 13 words");
        assertThat(Sample.of().lead(sentence.repeat(7)).messages(LeadRules::answers))
                .singleElement()
                .asString()
                .contains("has 91 words");
        assertThat(Sample.of()
                        .lead("Epidemiological investigation demonstrated unquestionable contamination. ".repeat(10))
                        .messages(LeadRules::answers))
                .singleElement()
                .asString()
                .contains("grade");
    }

    @Test
    void everyWrongOptionHasAReasonOfItsOwn() {
        Rule rule = AnswerRules::reasons;
        var head = Sample.head("pump", "Where?");

        assertThat(Sample.of(Sample.choice(head)).check(rule)).isEmpty();
        assertThat(Sample.of(withReasons(head, "It had no pump then.", "It had no pump then."))
                        .messages(rule))
                .containsExactly(
                        "two wrong answers have the reason 'It had no pump then.'; say of each why it is wrong");
        assertThat(Sample.of(withReasons(head, "Wrong.", "It had no pump then."))
                        .messages(rule))
                .containsExactly("the reason 'Wrong.' says too little; use 4 words at least");
    }

    @Test
    void everyExplanationSaysSomething() {
        var head = Sample.head("pump", 1, Head.Level.RECALL, "Where?", "See above.");

        assertThat(Sample.of(Sample.choice(head)).messages(AnswerRules::reasons))
                .containsExactly("the explanation says too little; use 4 words at least");
    }

    @Test
    void aToleranceIsStatedAndSmall() {
        Rule rule = AnswerRules::tolerances;

        assertThat(numeric("About how many died?", "30").check(rule)).isEmpty();
        assertThat(numeric("How many died?", "0").check(rule)).isEmpty();
        assertThat(numeric("How many died?", "30").messages(rule))
                .singleElement()
                .asString()
                .startsWith("a tolerance of 30 counts, but the stem doesn't say how exact the answer must be");
        assertThat(numeric("About how many died?", "90").messages(rule))
                .containsExactly("the tolerance 90 is more than 10 % of the answer; make it smaller");
    }

    @Test
    void quotationsAreShort() {
        Rule rule = TextRules::quotations;
        var tooLong = "\"one two three four five six\"";

        assertThat(asked("What does \"one two\" mean?")
                        .with(Goal.QUOTATION_WORDS, 5)
                        .check(rule))
                .isEmpty();
        assertThat(asked("What does &quot;one two three four five six&quot; mean?")
                        .with(Goal.QUOTATION_WORDS, 5)
                        .check(rule))
                .singleElement()
                .hasToString("pumps.yaml:1: the quotation 'one two three four five six' has 6 words; quote at most 5");
        assertThat(Sample.of()
                        .passage("p", tooLong)
                        .with(Goal.QUOTATION_WORDS, 5)
                        .check(rule))
                .hasSize(1);
        assertThat(Sample.of()
                        .term("pump", tooLong)
                        .with(Goal.QUOTATION_WORDS, 5)
                        .check(rule))
                .hasSize(1);
    }

    @Test
    void aPassageThatIsAQuotationIsMeasuredAsAWhole() {
        assertThat(Sample.of()
                        .passage("p", "<blockquote><p>one two three</p></blockquote>", "one two three")
                        .with(Goal.QUOTATION_WORDS, 2)
                        .check(TextRules::quotations))
                .hasSize(1);
    }

    @Test
    void quotationMarksHavePartners() {
        assertThat(asked("What does \"one mean?").messages(TextRules::quotations))
                .singleElement()
                .asString()
                .startsWith("a quotation mark has no partner");
    }

    @Test
    void labelsThatAreAskedAboutAreTaught() {
        Rule rule = TextRules::unknownLabels;

        assertThat(asked("What is a \"dot map\"?").messages(rule))
                .containsExactly("\"dot map\" is neither in the lessons nor in the glossary;"
                        + " explain it there, or ask in other words");
        assertThat(asked("What is a \"dot map\"?")
                        .passage("p", "Snow drew a dot map.")
                        .check(rule))
                .isEmpty();
        assertThat(asked("What is a \"Dot Map\"?")
                        .term("dot map", "One dot a death.")
                        .check(rule))
                .isEmpty();
        assertThat(asked("He wrote \"each dot is one death\". What does \"dot\" mean?")
                        .check(rule))
                .isEmpty();
    }

    @Test
    void textsCanBeReadByThoseTheyAreFor() {
        Rule rule = TextRules::readingLevel;
        var hard = "Epidemiological investigation necessitated comprehensive statistical documentation of mortality.";

        assertThat(asked("Where was the pump?")
                        .passage("p", "The pump stood in a street.")
                        .check(rule))
                .isEmpty();
        assertThat(asked("Where was the pump?").passage("p", hard).check(rule))
                .singleElement()
                .asString()
                .startsWith("section.md:1: the section reads at grade ");
        assertThat(asked(hard).messages(rule)).singleElement().asString().contains("11.0 is the most");
    }

    private static Sample asked(String stem) {
        return Sample.of(Sample.choice(Sample.head("pump", stem)));
    }

    private static Sample numeric(String stem, String tolerance) {
        return Sample.of(Sample.number(Sample.head("toll", stem), "616", tolerance));
    }

    private static Question withReasons(Head head, String first, String second) {
        return new SingleChoice(
                head,
                List.of(
                        new Option("Broad Street", true, null),
                        new Option("Regent Street", false, first),
                        new Option("Oxford Street", false, second)));
    }
}
