package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casebook.course.question.Head;
import org.casebook.course.reading.CourseReader.Result.Sound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingsReaderTest {

    private static final String COLUMNS = "id,difficulty,level,figures\n";
    private static final String ONE = "question-bank/ratings/one.csv";
    private static final String TWO = "question-bank/ratings/two.csv";

    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void copy() throws IOException {
        course = TinyCourse.in(folder);
        Files.createDirectories(folder.resolve("question-bank/ratings"));
        course.with(ONE, COLUMNS).with(TWO, COLUMNS);
    }

    @Test
    void readsTwoTablesAndWhereEachRatingStands() {
        course.with(ONE, COLUMNS + "any,4,reason,no\nother,1,recall,yes\n")
                .with(TWO, COLUMNS + "any,3,understand,no\n");

        var ratings = ((Sound) course.read()).ratings();

        assertThat(ratings.first())
                .extracting(rating -> rating.line().number() + " " + rating.question() + rating.difficulty()
                        + rating.level() + rating.figures())
                .containsExactly("2 any4REASONfalse", "3 other1RECALLtrue");
        assertThat(ratings.both()).containsOnlyKeys("any");
        assertThat(ratings.both().get("any").second().level()).isEqualTo(Head.Level.UNDERSTAND);
    }

    @Test
    void saysWhatIsNoRatingAndWhere() {
        course.with(ONE, COLUMNS + "any,6,reason,no\nany,5,reason,maybe\nany,5,reason,no\nany,4,reason,no\n")
                .with(TWO, "id,level\n");

        assertThat(course.problems())
                .containsExactly(
                        ONE + ":2: a rating is a question's id, a difficulty from 1 to 5, recall, understand or reason,"
                                + " and yes or no",
                        ONE + ":3: a rating is a question's id, a difficulty from 1 to 5, recall, understand or reason,"
                                + " and yes or no",
                        ONE + ":5: the question is rated twice: any",
                        TWO + ":1: the columns are id,difficulty,level,figures");
    }

    @Test
    void twoRateNeitherOneNorThree() {
        course.without(TWO);

        assertThat(course.problems())
                .containsExactly(
                        "question-bank/ratings:1: ratings are of two raters, a file NAME.csv each; there are 1");
    }
}
