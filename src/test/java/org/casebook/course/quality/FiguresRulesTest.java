package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casebook.course.question.Head;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.SingleChoice;
import org.junit.jupiter.api.Test;

/** What only asks to reckon is neither among the hardest questions nor weighs evidence. */
class FiguresRulesTest {

    @Test
    void reckoningIsNoneOfTheTwoHighestDifficulties() {
        assertThat(Sample.of(reckoning(3, Head.Level.UNDERSTAND)).check(FiguresRules::easyEnough))
                .isEmpty();
        assertThat(Sample.of(reckoning(4, Head.Level.UNDERSTAND)).check(FiguresRules::easyEnough))
                .singleElement()
                .hasToString("pumps.yaml:1: 'sum' only asks to reckon with figures and has difficulty 4; 3 is the most:"
                        + " ask for history, or make it easier");
    }

    @Test
    void reckoningIsNotReasoning() {
        assertThat(Sample.of(reckoning(2, Head.Level.REASON)).messages(FiguresRules::easyEnough))
                .containsExactly("'sum' only asks to reckon with figures, which is to understand and not to reason");
    }

    @Test
    void whatIsHardInHistoryMayReason() {
        var hard = Sample.choice(Sample.head("why", 5, Head.Level.REASON));

        assertThat(Sample.of(hard).check(FiguresRules::easyEnough)).isEmpty();
        assertThat(Sample.of(hard).check(FiguresRules::untagged)).isEmpty();
    }

    @Test
    void aNumberIsRememberedOrWorkedOut() {
        var year = Sample.number(Sample.head("year", 1, Head.Level.RECALL), "1854", "0");
        var years = Sample.number(Sample.head("years", 1, Head.Level.UNDERSTAND), "12", "0");
        var tagged = new Numeric(
                tagged(Sample.head("tagged", 1, Head.Level.UNDERSTAND)),
                years.answer(),
                years.tolerance(),
                years.unit(),
                years.misses());

        assertThat(Sample.of(year, years, tagged).check(FiguresRules::untagged))
                .singleElement()
                .hasToString(
                        "pumps.yaml:2: 'years' wants a number that isn't recalled; if it is worked out from others,"
                                + " say 'skill: figures'");
    }

    private static SingleChoice reckoning(int difficulty, Head.Level level) {
        var choice = Sample.choice(Sample.head("sum", difficulty, level));
        return new SingleChoice(tagged(choice.head()), choice.options());
    }

    private static Head tagged(Head head) {
        return new Head(
                head.id(),
                head.topic(),
                head.difficulty(),
                head.level(),
                head.passage(),
                head.stem(),
                head.explanation(),
                List.of(),
                null,
                Head.Skill.FIGURES);
    }
}
