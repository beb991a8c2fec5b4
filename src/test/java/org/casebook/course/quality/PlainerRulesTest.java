package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.casebook.course.Goal;
import org.junit.jupiter.api.Test;

/** Plainer words are plainer, and say the same. */
class PlainerRulesTest {

    private static final String USUAL =
            "In 1854 an epidemic of considerable severity visited the inhabitants of Broad Street (inference).";

    @Test
    void aSectionWithoutPlainerWordsOwesNone() {
        var sample = Sample.of().passage("arrival", USUAL);
        assertThat(sample.messages(PlainerRules::readingLevel)).isEmpty();
        assertThat(sample.messages(PlainerRules::sameFacts)).isEmpty();
    }

    @Test
    void plainerWordsReadMoreEasily() {
        var plain = Sample.of().passage("arrival", USUAL).plainer("arrival", "In 1854 they fell ill (inference).");
        assertThat(plain.check(PlainerRules::readingLevel)).isEmpty();
        assertThat(plain.check(PlainerRules::sameFacts)).isEmpty();

        var hard = Sample.of().passage("arrival", "People fell ill.").plainer("arrival", USUAL);
        assertThat(hard.messages(PlainerRules::readingLevel))
                .hasSize(2)
                .anyMatch(message -> message.startsWith("in plainer words the section reads at grade"))
                .anyMatch(message -> message.contains("make them plainer"));
        assertThat(hard.with(Goal.PLAINER_GRADE, 30).messages(PlainerRules::readingLevel))
                .hasSize(1);
    }

    @Test
    void aNumberThatIsNotInThePassageIsFound() {
        assertThat(Sample.of()
                        .passage("arrival", "Of 1,500 people 12.5 % died in 1854.")
                        .plainer("arrival", "Of 1,500 people 12.5 % died in 1845.")
                        .messages(PlainerRules::sameFacts))
                .containsExactly("the number 1845 is not in the passage in its usual words");
    }

    @Test
    void aMarkThatIsLostIsFound() {
        assertThat(Sample.of()
                        .passage("arrival", "It came from the pump (inference).")
                        .plainer("arrival", "It came from the pump.")
                        .messages(PlainerRules::sameFacts))
                .containsExactly("only one of the two wordings of this passage has a mark (inference); give both what"
                        + " they need");
    }

    @Test
    void quotationsInPlainerWordsAreShortToo() {
        var sample = Sample.of().passage("arrival", "It came.").plainer("arrival", "It \"came.");
        assertThat(sample.messages(TextRules::quotations))
                .singleElement()
                .asString()
                .contains("has no partner");
    }
}
