package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.Casebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;

class SimulateCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path bank;
    private Path students;

    @BeforeEach
    void writeFiles() throws Exception {
        bank = Files.writeString(
                folder.resolve("bank.csv"),
                "id,topic,a,b,c\n"
                        + IntStream.range(0, 40)
                                .mapToObj(i -> String.format(
                                        Locale.ROOT,
                                        "i%d,%s,1.2,%.1f,.2\n",
                                        i,
                                        i % 2 == 0 ? "law" : "war",
                                        i / 10. - 2))
                                .collect(Collectors.joining()));
        students =
                Files.writeString(folder.resolve("students.csv"), "id,law,war\nanna,1,.5\nboris,-1,-1.5\nvera,0,0\n");
    }

    private int simulate(Object... options) {
        var arguments = new ArrayList<>(List.of("simulate"));
        Arrays.stream(options).map(String::valueOf).forEach(arguments::add);
        return Commands.line(() -> new SpringApplication(Casebook.class))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private void assertRefused(int code, String... parts) {
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(parts);
        assertThat(out.toString()).isEmpty();
    }

    /** The prior itself lies far enough from such a cut. */
    @Test
    void aCutThatIsDecidedBeforeAnyQuestionHasNoEfficiencyRatherThanNoNumber() {
        assertThat(simulate("--bank", bank, "--students", students, "--mastery", 2))
                .isZero();

        assertThat(out.toString())
                .containsPattern("items per student +0.00")
                .containsPattern("information efficiency +none")
                .doesNotContain("NaN");
    }

    @Test
    void eachAttemptBeginsWithWhatTheEarlierOnesLeft() throws Exception {
        var histories = Files.writeString(
                folder.resolve("histories.csv"),
                "id,attempt,day,law,war\nanna,1,0,1,1\nboris,1,3,0,0\nanna,2,7,1,1\nanna,3,7.5,-2,-2\n");
        var results = folder.resolve("results.csv");

        int code = simulate("--bank", bank, "--students", histories, "--length", 8, "--out", results);

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString()).contains("2 students, 4 attempts, 40 items on 2 topics");
        var rows = Files.readAllLines(results).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertThat(rows).extracting(row -> row[0] + row[1]).containsExactly("anna1", "anna2", "anna3", "boris1");
        assertThat(rows.subList(0, 3).stream().flatMap(row -> Arrays.stream(row[2].split(";"))))
                .as("fresh questions first")
                .hasSize(24)
                .doesNotHaveDuplicates();
        assertThat(Double.parseDouble(rows.get(1)[6]))
                .as("surer by what was known")
                .isLessThan(Double.parseDouble(rows.get(0)[6]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,attempt,law,war;anna,2,0,0 | line 2, column 2 (attempt) | the next is 1",
                "id,attempt,law,war;anna,1,0,0;anna,3,0,0 | line 3, column 2 (attempt) | the next is 2",
                "id,attempt,day,law,war;anna,1,5,0,0;anna,2,4,0,0 | line 3, column 3 (day) | fall",
                "id,day,law,war;anna,1,0,0 | line 1, column 2 (day) | goes with a column 'attempt'"
            })
    void aHistoryThatIsNoneIsRefusedWhereItIsWrong(String text, String place, String problem) throws Exception {
        var histories = Files.writeString(folder.resolve("histories.csv"), text.replace(';', '\n') + "\n");

        assertRefused(simulate("--bank", bank, "--students", histories, "--length", 4), place, problem);
    }

    @Test
    void aRowPerStudentNamesItemsResponsesAndEstimates() throws Exception {
        var results = folder.resolve("results.csv");

        int code = simulate("--bank", bank, "--students", students, "--length", 4, "--balanced", "--out", results);

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        var lines = Files.readAllLines(results);
        assertThat(lines.getFirst()).isEqualTo("id,attempt,items,responses,est_law,est_war,sd_law,sd_war");
        assertThat(lines.subList(1, 4)).allSatisfy(line -> assertThat(line)
                .matches("(anna|boris|vera),1,(i\\d+;){3}i\\d+,[01]{4}(,-?\\d\\.\\d+(E-\\d)?){2}(,0\\.\\d+){2}"));
        assertThat(lines).extracting(line -> line.split(",")[0]).containsExactly("id", "anna", "boris", "vera");
        var items = lines.get(1).split(",")[2].split(";");
        assertThat(items).doesNotHaveDuplicates();
        assertThat(Arrays.stream(items).filter(id -> Integer.parseInt(id.substring(1)) % 2 == 0))
                .hasSize(2);
    }

    @Test
    void itPrintsHowWellStudentsWereMeasured() {
        simulate("--bank", bank, "--students", students, "--length", 10);

        assertThat(out.toString())
                .contains(
                        "3 students, 40 items on 2 topics",
                        "RMSE ",
                        "bias ",
                        "mean posterior sd ",
                        "coverage of 90 % intervals ",
                        "information efficiency ",
                        "highest exposure ",
                        "items per student                    10.00",
                        "microseconds per answer ",
                        "items    RMSE  posterior sd",
                        "information of the best five items at ability");
    }

    @Test
    void theSameSeedGivesTheSameFileAndAnotherGivesAnother() throws Exception {
        var files = new ArrayList<String>();
        for (int seed : List.of(7, 7, 8)) {
            var results = folder.resolve("results" + files.size() + ".csv");
            simulate("--bank", bank, "--length", 6, "--exposure", .4, "--seed", seed, "--out", results);
            files.add(Files.readString(results));
        }

        assertThat(files.get(1)).isEqualTo(files.getFirst());
        assertThat(files.get(2)).isNotEqualTo(files.getFirst());
    }

    @Test
    void masteryStopsEveryoneAtTheLatestAtTheMaximum() throws Exception {
        var results = folder.resolve("results.csv");

        simulate("--bank", bank, "--students", students, "--mastery", 0, "--error", .1, "--max", 7, "--out", results);

        assertThat(Files.readAllLines(results).stream().skip(1))
                .allSatisfy(line -> assertThat(line.split(",")[3]).hasSizeBetween(1, 7));
    }

    @Test
    void theShippedBankIsRunByItsName() {
        int code = simulate("--bank", "question-bank", "--length", 8, "--balanced");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("2000 students", "on 4 topics", "context", "categories", "quotas", "precedents");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Give either --length or --mastery",
                "--length 5 --mastery 0 | Give either --length or --mastery",
                "--length 0 | --length is at least 1",
                "--length 5 --error .1 | --error and --max go with --mastery",
                "--length 5 --max 9 | --error and --max go with --mastery",
                "--length few | --length",
                "--mastery NaN | --mastery takes an ability",
                "--mastery 0 --error .5 | --error is above 0 and below .5",
                "--mastery 0 --error 0 | --error is above 0 and below .5",
                "--mastery 0 --max 0 | --max is at least 1",
                "--length 5 --exposure 0 | --exposure is a share above 0",
                "--length 5 --exposure 1.1 | --exposure is a share above 0",
                "--length 20 --exposure .3 | leaves too few of 40 items",
                "--length 5 --rho 1 | --rho is no possible correlation",
                "--length 5 --rho -1 | --rho is no possible correlation",
                "--length 5 --seed x | --seed",
                "--length 5 --colour red | Unknown option",
                "--length 5 --out no/such/folder.csv | no such folder",
            })
    void optionsThatDoNotFitAreNamedInOneLine(String options, String problem) {
        var arguments = new ArrayList<Object>(List.of("--bank", bank));
        arguments.addAll(Arrays.stream(options.split(" "))
                .filter(option -> !option.isEmpty())
                .toList());

        assertRefused(simulate(arguments.toArray()), problem);
    }

    @Test
    void aBankIsNeeded() {
        assertRefused(simulate("--length", 5), "--bank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id,topic,a,b,c\nx,t,1,0,.2\ny,t,1,hard,.2' | line 3, column 4 (b): 'hard' is no number",
                "'id,topic,a,b,c\nx,t,1d,0,.2' | line 2, column 3 (a): '1d' is no number",
                "'id,topic,a,b,c\nx,t,1,NaN,.2' | line 2, column 4 (b): 'NaN' is no number",
                "'id,topic,a,b,c\nx,t,1,1e999,.2' | line 2, column 4 (b): '1e999' is no number",
                "'id,topic,a,b,c\nx,,1,0,.2' | line 2, column 2 (topic): is empty",
                "'id,topic,a,b,c\nx,id,1,0,.2' | line 2, column 2 (topic)",
                "'id,topic,a,b,c\nx;y,t,1,0,.2' | line 2, column 1 (id)",
                "'id,topic,a,b\nx,t,1,0' | line 1, column 5: the column 'c' is missing",
                "'id,topic,a,b,c\nx,t,1,0,\"0' | line 2, column 5: a quotation mark is not closed",
                "'id,topic,a,b,c\nx,t,1,\"0\n1\",0' | line 2, column 4 (b): '0 1' is no number",
            })
    void aMalformedBankIsOneLine(String text, String problem) throws Exception {
        Files.writeString(bank, text);

        assertRefused(simulate("--bank", bank, "--length", 1), bank + ", ", problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id,law,war\nx,1,2\ny,1,?' | line 3, column 3 (war): '?' is no number",
                "'id,law\nx,1' | line 1, column 3: the column 'war' is missing",
                "'id,law,war,sea\nx,1,1,1' | line 1, column 4 (sea): is no topic of the bank",
                "'id,law,war\nx,1' | line 2, column 3 (war): the row ends before this column",
                "'id,law,war\nx,1,1\nx,1,1' | line 3, column 1 (id): 'x' is there twice",
            })
    void malformedStudentsAreOneLine(String text, String problem) throws Exception {
        Files.writeString(students, text);

        assertRefused(simulate("--bank", bank, "--students", students, "--length", 1), students + ", ", problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.csv", "."})
    void aFileThatCannotBeReadIsNamed(String name) {
        assertRefused(
                simulate("--bank", folder.resolve(name), "--length", 1),
                folder.resolve(name).toString());
    }

    @Test
    void textThatIsNotUtf8IsRefusedWhereItStands() throws Exception {
        Files.write(bank, "id,topic,a,b,c\nx,t,1,0,.2\ny,Größe,1,0,.2\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(simulate("--bank", bank, "--length", 1), bank + ", line 3, column 2: the text is not UTF-8");
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreRead() throws Exception {
        Files.writeString(bank, "\uFEFFid,topic,a,b,c\r\nx,Größe,1,0,.2\r\n");

        assertThat(simulate("--bank", bank, "--length", 1)).isZero();
    }
}
