package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Head;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Response;
import org.junit.jupiter.api.Test;

/** How a number is read, NumericReadTest says; here, that the student sees it. */
class NumberAnswerFieldTest {

    private final NumberAnswerField answer = new NumberAnswerField(new Numeric(
            new Head("n", "t", 1, Head.Level.RECALL, new PassageRef("a", "b"), "How many?", "So many.", List.of()),
            new BigDecimal("75950"),
            BigDecimal.ZERO,
            "persons",
            List.of()));
    private final TextField field = (TextField) answer.component();

    @Test
    void showsHowANumberIsReadThatCouldBeReadInTwoWays() {
        field.setValue("75,950");
        assertThat(field.getHelperText()).isEqualTo("This is read as 75,950: its comma sets thousands apart.");
        assertThat(answer.response()).contains(new Response.Number(new BigDecimal("75950")));

        field.setValue("75950");
        assertThat(field.getHelperText()).isEmpty();
        field.setValue("many");
        assertThat(field.getHelperText()).isEmpty();
        assertThat(answer.response()).isEmpty();
    }

    @Test
    void saysNothingOfAnAnswerThatWasGiven() {
        field.setValue("75.950");
        answer.lock(new Response.Number(new BigDecimal("75950")));

        assertThat(field.getValue()).isEqualTo("75950");
        assertThat(field.getHelperText()).isEmpty();
    }
}
