package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.casebook.course.draft.Entry;
import org.casebook.course.exchange.ConversionResult.Aside;
import org.casebook.course.exchange.ConversionResult.Refused;
import org.casebook.course.exchange.ConversionResult.Taken;
import org.casebook.course.reading.ReadingBudget;
import org.casebook.support.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as they are pasted out of a word processor. */
class NumberedListTest {

    private static final String QUESTIONS = """
            1. Who signed the order?
            a) Nikolai Yezhov
            b) Andrei Vyshinsky
            c) Joseph Stalin

            2. Which of them were named in it?
            a) former kulaks
            b) recidivist criminals
            c) members of the
               Academy
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nAnswers:\n1. a\n2. a, b\n",
                "\nAnswer key\n1) A\n2) A,B\n",
                "\nLösungen\n1-A, 2-A,B\n",
                "\n1A 2A/B\n",
                "Answers: 1 A, 2 A/B\n",
                "Answers:\n1. a\n2. a, b\n",
                "\nLösungen = 1 A; 2 A,B\n",
                "\n1. a) Nikolai Yezhov\n2. a and b\n",
                "\n\n1: Nikolai Yezhov\n2: a & b"
            })
    void aKeyAtTheEndSaysWhatIsRight(String key) {
        assertThat(taken(QUESTIONS + key))
                .extracting(taken -> taken.draft().body())
                .containsExactly(
                        Bodies.choices(
                                false,
                                List.of(
                                        Entry.option("Nikolai Yezhov", true, ""),
                                        Entry.option("Andrei Vyshinsky", false, ""),
                                        Entry.option("Joseph Stalin", false, ""))),
                        Bodies.choices(
                                true,
                                List.of(
                                        Entry.option("former kulaks", true, ""),
                                        Entry.option("recidivist criminals", true, ""),
                                        Entry.option("members of the Academy", false, ""))));
    }

    @Test
    void starsAndAnswerLinesSayItToo() {
        var taken = taken("""
                Test on the order
                1) First?
                *A. yes
                B. no
                2) Second?
                A. yes
                B. no
                Answer: B
                3) How many regions had a quota?
                Answer: 64
                4) The order was secret.
                Correct answer: True
                5) Who led the NKVD?
                Key: Yezhov
                """);

        assertThat(taken).extracting(question -> question.draft().stem()).startsWith("First?", "Second?");
        assertThat(taken)
                .extracting(question -> question.draft().body())
                .satisfiesExactly(
                        body -> assertThat(body.entries("options"))
                                .extracting(Entry::isCorrect)
                                .containsExactly(true, false),
                        body -> assertThat(body.entries("options"))
                                .extracting(Entry::isCorrect)
                                .containsExactly(false, true),
                        body -> assertThat(body.text("answer")).isEqualTo("64"),
                        body -> assertThat(body.text("answer")).isEqualTo("true"),
                        body -> assertThat(body.entries("accepted"))
                                .extracting(Entry::words)
                                .containsExactly("Yezhov"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsMadeUp() {
        var outcomes = read("""
                1. No answer at all?

                2. No key?
                a) one
                b) two

                3. Another letter?
                a) one
                b) two

                Part two

                4. The last?
                a) one
                b) two

                Key
                3. d
                4. b
                9. a
                """);

        assertThat(outcomes.stream().filter(Refused.class::isInstance).map(Refused.class::cast))
                .extracting(Refused::name, Refused::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "No answer at all?", "It has neither options nor an answer."));
        assertThat(taken(outcomes))
                .extracting(Taken::remarks)
                .satisfiesExactly(
                        remarks -> assertThat(remarks)
                                .containsExactly("No option gives all of the marks, so that none is marked as right."),
                        remarks -> assertThat(remarks).contains("Its answer, 'd', is none of its options."),
                        remarks -> assertThat(remarks).isEmpty());
        assertThat(outcomes.stream().filter(Aside.class::isInstance).map(Aside.class::cast))
                .extracting(Aside::what)
                .containsExactly(
                        "Other text: Part two", "Other text: Key", "An answer to a question 9, which is not there: a");
    }

    @Test
    void aListIsKnownByItsFirstLines() {
        assertThat(NumberedList.isOne(QUESTIONS)).isTrue();
        assertThat(NumberedList.isOne("A test\n\n1) One?\n")).isTrue();
        assertThat(NumberedList.isOne("Who wrote the letter?\nA. The priest\nB. The miller\nANSWER: B"))
                .isFalse();
        assertThat(NumberedList.isOne("::Name:: In 1937 {T}")).isFalse();
    }

    private static List<ConversionResult> read(String text) {
        return new NumberedList(Tiny.COURSE.topics(), Locale.ENGLISH, new ReadingBudget(() -> 0)).read(text);
    }

    private static List<Taken> taken(String text) {
        return taken(read(text));
    }

    private static List<Taken> taken(List<ConversionResult> outcomes) {
        return outcomes.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .toList();
    }
}
