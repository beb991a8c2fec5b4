package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.casebook.course.draft.Entry;
import org.casebook.course.exchange.ConversionResult.Note;
import org.casebook.course.exchange.ConversionResult.Refused;
import org.casebook.course.exchange.ConversionResult.Taken;
import org.casebook.course.reading.ReadingBudget;
import org.casebook.files.TableRows;
import org.casebook.files.UnreadableTableException;
import org.casebook.support.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a question a row, with the heads of the widespread quiz games. */
class QuestionTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Kahoot, which numbers its rows in a column without a head and has a title above
                """
                Quiz template,,,,,,,
                Add questions and at least two answers,,,,,,,
                ,Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,\
                Answer 3 - max 75 characters,Answer 4 - max 75 characters,"Time limit (sec) – 5, 10, 20",\
                Correct answer(s) - choose at least one
                1,Who signed it?,Stalin,Yezhov,Beria,,20,2
                2,,,,,,,
                """,
                // Quizizz
                """
                Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link
                Who signed it?,Multiple Choice,Stalin,Yezhov,Beria,,,2,30,
                """,
                // Blooket
                """
                "Blooket\\nImport Template",,,,,,,
                Question #,Question Text,Answer 1,Answer 2,Answer 3 (Optional),Answer 4 (Optional),\
                Time Limit (sec) (Max: 300 seconds),Correct Answer(s) (Only include Answer #)
                1,Who signed it?,Stalin,Yezhov,Beria,,20,2
                """,
                // one's own
                "Question;A;B;C;Answer\nWho signed it?;Stalin;Yezhov;Beria;b\n",
                "Question\tOption A\tOption B\tOption C\tKey\nWho signed it?\tStalin\tYezhov\tBeria\tYezhov\n"
            })
    void theRightOptionIsKnownByItsNumberLetterOrText(String csv) throws Exception {
        assertThat(taken(read(csv)))
                .extracting(
                        taken -> taken.draft().stem(), taken -> taken.draft().body())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Who signed it?",
                        Bodies.choices(
                                false,
                                List.of(
                                        Entry.option("Stalin", false, ""),
                                        Entry.option("Yezhov", true, ""),
                                        Entry.option("Beria", false, "")))));
    }

    @Test
    void rightAndWrongAnswersMayHaveColumnsOfTheirOwn() throws Exception {
        var gimkit = read("""
                Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)
                Who signed it?,Yezhov,Stalin,
                """);

        assertThat(taken(gimkit).getFirst().draft().body())
                .isEqualTo(Bodies.choices(
                        false, List.of(Entry.option("Yezhov", true, ""), Entry.option("Stalin", false, ""))));
    }

    @Test
    void kindsExplanationsAndTopicsAreTaken() throws Exception {
        var taken = taken(read("""
                Question,Type,Option 1,Option 2,Option 3,Correct,Explanation,Topic
                Which two?,Checkbox,a thing,a place,a man,"1,3",Because.,Precedents
                It was secret.,Multiple Choice,True,False,,1,,
                The year?,Fill-in-the-Blank,1937,,,,,
                The name?,Fill-in-the-Blank,Yezhov,Ezhov,,,,
                How many?,,,,,"75,950",,
                """));

        assertThat(taken)
                .extracting(question -> question.draft().body())
                .satisfiesExactly(
                        body -> assertThat(body.entries("options"))
                                .extracting(Entry::isCorrect)
                                .containsExactly(true, false, true),
                        body -> assertThat(body.text("answer")).isEqualTo("true"),
                        body -> assertThat(body.text("answer")).isEqualTo("1937"),
                        body -> assertThat(body.entries("accepted"))
                                .extracting(Entry::words)
                                .containsExactly("Yezhov", "Ezhov"),
                        body -> assertThat(body.text("answer")).isEqualTo("75950"));
        assertThat(taken.getFirst().draft().explanation()).isEqualTo("Because.");
    }

    @Test
    void whatCannotBeTakenIsNamed() throws Exception {
        var outcomes = read("""
                Question,Type,Option 1,Option 2,Correct,Image,Points
                What do you think?,Open-Ended,,,,,5
                What is this?,,a,b,1,map.png,5
                And this?,,a,b,,,5
                """);

        assertThat(outcomes.stream().filter(Note.class::isInstance).map(Note.class::cast))
                .extracting(Note::text)
                .containsExactly("Columns not used: Points.");
        assertThat(outcomes.stream().filter(Refused.class::isInstance).map(Refused.class::cast))
                .extracting(Refused::why)
                .containsExactly(
                        "It is an open question, which isn't marked by Casebook.",
                        "It shows a picture, map.png, and pictures can't be taken.");
        assertThat(taken(outcomes).getFirst().remarks())
                .containsExactly("No option gives all of the marks, so that none is marked as right.");
    }

    @Test
    void aTableOfSomethingElseIsToldWhatHeadsAreKnown() throws Exception {
        assertThat(read("Name,Class\nAnna,9b\n"))
                .singleElement()
                .satisfies(outcome -> assertThat(((Refused) outcome).why()).contains("Question, Option 1, Option 2"));
    }

    private static List<ConversionResult> read(String csv) throws UnreadableTableException {
        return new QuestionTable(Tiny.COURSE.topics(), Locale.ENGLISH, new ReadingBudget(() -> 0))
                .read("questions.csv", TableRows.of(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Taken> taken(List<ConversionResult> outcomes) {
        return outcomes.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .toList();
    }
}
