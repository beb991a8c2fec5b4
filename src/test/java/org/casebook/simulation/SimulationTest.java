package org.casebook.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.casebook.adaptive.AbilityChange;
import org.casebook.adaptive.Ease;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.PosteriorCutRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

    private static final ItemBank BANK = Draws.bank(4, 50, 1);
    private static final List<Student> STUDENTS = Draws.students(400, 4, .6, 1);

    @TempDir
    Path folder;

    private static SimulationPlan plan(OptionalDouble exposure) {
        return new SimulationPlan(new FixedLength(20), true, exposure, .6, 7);
    }

    private static SimulationResults run(SimulationPlan plan, int threads) {
        return new Simulation(plan, BANK, threads).run(STUDENTS, _ -> {});
    }

    @Test
    void studentsAreMeasuredAsWellAsTheEngineClaims() {
        var figures = MeasuredFigures.of(BANK, STUDENTS, run(plan(OptionalDouble.empty()), 2));

        assertThat(figures.rmse()).isBetween(.5, .58);
        assertThat(figures.rmse() / figures.rootVariance()).isBetween(.94, 1.06);
        assertThat(figures.coverage()).isBetween(.87, .93);
        assertThat(figures.efficiency()).isBetween(.82, 1.0);
        assertThat(figures.meanItems()).isEqualTo(20);
    }

    @Test
    void theOutcomeDoesNotDependOnTheThreads() throws Exception {
        for (var exposure : List.of(OptionalDouble.empty(), OptionalDouble.of(.3))) {
            var one = folder.resolve("one.csv");
            var three = folder.resolve("three.csv");
            ResultsFile.write(one, BANK, STUDENTS, run(plan(exposure), 1));
            ResultsFile.write(three, BANK, STUDENTS, run(plan(exposure), 3));

            assertThat(one).hasSameTextualContentAs(three);
        }
    }

    @Test
    void noItemIsShownTooOften() {
        var outcome = run(plan(OptionalDouble.of(.3)), 2);

        assertThat(Arrays.stream(outcome.shown()).max().orElseThrow()).isLessThanOrEqualTo(120);
        assertThat(outcome.attempts()).allMatch(attempt -> attempt.items().length == 20);
    }

    @Test
    void masteryStopsWhenItIsDecided() {
        var plan = new SimulationPlan(
                PosteriorCutRule.ofRate(new double[4], .04, .5, 100), false, OptionalDouble.empty(), .6, 7);
        var outcome = run(plan, 2);

        assertThat(MeasuredFigures.of(BANK, STUDENTS, outcome).meanItems()).isBetween(15.0, 30.0);
        assertThat(Verdicts.of(STUDENTS, outcome, 0, .5).beyond()).isLessThan(.05);
    }

    @Test
    void resultsNameItemsAndEstimates() throws Exception {
        var file = folder.resolve("results.csv");
        ResultsFile.write(file, BANK, STUDENTS, run(plan(OptionalDouble.empty()), 2));
        var lines = Files.readAllLines(file);

        assertThat(lines.getFirst())
                .isEqualTo("id,attempt,items,responses,est_t1,est_t2,est_t3,est_t4,sd_t1,sd_t2,sd_t3,sd_t4");
        assertThat(lines).hasSize(401);
        assertThat(lines.get(1)).matches("s1,1,(t\\d-\\d+;){19}t\\d-\\d+,[01]{20}(,-?[0-9.E-]+){8}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id,topic,a,b,c\nx,t,1,0,.2\ny,t,no,0,.2' | line 3, column 3 (a): 'no' is no number",
                "'id,topic,a,b\nx,t,1,0' | line 1, column 5: the column 'c' is missing",
                "'id,topic,a,b,c\nx,t,1,0' | line 2, column 5 (c): the row ends before this column",
                "'id,topic,a,b,c\nx,t,1,0,0,0' | line 2, column 6: the row has more columns than the header",
                "'id,topic,a,b,c\nx,t,-1,0,0' | line 2, column 3 (a): a discrimination is above 0, not -1.0",
                "'id,topic,a,b,c\nx,t,1,0,1' | line 2, column 5 (c): a chance of guessing is at least 0 and below 1",
                "'id,topic,a,b,c\nx,t,1,0,0\nx,t,1,0,0' | line 3, column 1 (id): 'x' is there twice",
                "'id,topic,a,b,c' | line 2, column 1: there is no row after the header",
                "'' | line 1, column 1: the file is empty",
            })
    void aMalformedBankIsNamedByLineAndColumn(String text, String problem) throws Exception {
        var file = Files.writeString(folder.resolve("bank.csv"), text);

        assertThatThrownBy(() -> BankFile.read(file))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(file + ", ")
                .hasMessageContaining(problem);
    }

    @Test
    void studentsMayHaveTheirColumnsInAnyOrder() throws Exception {
        var file = Files.writeString(folder.resolve("students.csv"), "b,id,a\n1,x,2\n");
        var wrong = Files.writeString(folder.resolve("wrong.csv"), "id,a,c\nx,1,2\n");

        assertThat(StudentsFile.read(file, List.of("a", "b"))).containsExactly(new Student("x", new double[] {2, 1}));
        assertThatThrownBy(() -> StudentsFile.read(wrong, List.of("a", "b")))
                .hasMessageContaining("column 3 (c): is no topic of the bank");
    }

    @Test
    void aStudentWhoHasChangedIsFollowedSoonerThanWithoutTheMixture() {
        var students = Draws.students(100, 4, .6, 3);
        var trial = new FollowingTrial(Draws.bank(4, 50, 3), .6, 3, 2);

        var held = trial.follow(students, FollowingTrial.Shift.ALL_BY_1_5, 7, AbilityChange.NONE);
        var followed = trial.follow(students, FollowingTrial.Shift.ALL_BY_1_5, 7, AbilityChange.USUAL);

        assertThat(followed.rmse()).isLessThan(.85 * held.rmse());
        assertThat(followed.coverage()).isGreaterThan(held.coverage() + .4);
    }

    @Test
    void whoAnswersEverythingRightIsSecureSoonAlsoAfterABadHistory() {
        assertThat(SecureTrial.run(Draws.bank(4, 50, 3), -.5, .8, .6, 3, 2)).isLessThanOrEqualTo(24);
    }

    @Test
    void balancedPracticeIsNoRowOfMisses() {
        var bank = Draws.bank(4, 50, 3);
        var weak = Stream.generate(() -> new double[] {-1, -1, -1, -1})
                .limit(200)
                .map(abilities -> new Student("s", abilities))
                .toList();

        var balanced = PracticeTrial.ofNewcomers(bank, weak, Ease.BALANCED, .6, 3, 2);
        var quickest = PracticeTrial.ofNewcomers(bank, weak, Ease.QUICKEST, .6, 3, 2);

        assertThat(balanced.right()).isGreaterThan(.57).isGreaterThan(quickest.right() + .05);
        assertThat(balanced.longestMisses()).isLessThanOrEqualTo(4);
    }
}
