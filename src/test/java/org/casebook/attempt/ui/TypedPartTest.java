package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.WhyThisQuestion;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Head;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Response;
import org.junit.jupiter.api.Test;

/** How a number is read, NumericReadTest says; here, that the student sees it. */
class TypedPartTest {

    private final Numeric question = new Numeric(
            new Head("n", "t", 1, Head.Level.RECALL, new PassageRef("a", "b"), "How many?", "So many.", List.of()),
            new BigDecimal("75950"),
            BigDecimal.ZERO,
            "persons",
            List.of());
    private final TypedPart part = new TypedPart(question);
    private final AnswerField answer = new AnswerField(new Asked(
            1, question, List.of(), new WhyThisQuestion("t", 0, 1, 0.5, false, WhyThisQuestion.Aim.TELLS_MOST)));

    @Test
    void showsHowANumberIsReadThatCouldBeReadInTwoWays() {
        part.showReading(question, "75,950");
        assertThat(part.hint()).isEqualTo("This is read as 75,950: its comma sets thousands apart.");
        assertThat(answer.read("75,950")).contains(new Response.Number(new BigDecimal("75950")));

        part.showReading(question, "75950");
        assertThat(part.hint()).isEmpty();
        part.showReading(question, "many");
        assertThat(part.hint()).isEmpty();
        assertThat(answer.read("many")).isEmpty();
    }

    @Test
    void saysNothingOfAnAnswerThatWasGiven() {
        part.showReading(question, "75,950");
        part.lock(new Response.Number(new BigDecimal("75950")));

        assertThat(AnsweringTest.descendants(part.getElement())
                        .filter(element -> element.getTag().equals("input")))
                .extracting(input -> input.getProperty("value"))
                .containsExactly("75950");
        assertThat(part.hint()).isEmpty();
    }
}
