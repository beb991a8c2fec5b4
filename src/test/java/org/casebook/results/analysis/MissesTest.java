package org.casebook.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MissesTest {

    @Test
    void fiveStudentsWhoAllMissWhatHalfWereToMissAreEnough() {
        var misses = known(Misses.of(students(5, .55, false)));

        assertThat(misses.clear()).isTrue();
        assertThat(misses.students()).isEqualTo(5);
        assertThat(misses.missedBy()).isEqualTo(5);
        assertThat(misses.expected()).isCloseTo(2.25, within(1e-9));
    }

    @Test
    void ofFourStudentsNothingIsClaimed() {
        assertThat(Misses.of(students(4, .55, false))).isEqualTo(new Statistic.Withheld<Misses>(5, 4));
    }

    @Test
    void oneStudentCannotTriggerAClaimHoweverMuchTheyMiss() {
        var byStudent = new ArrayList<>(students(6, .6, true));
        byStudent.add(Collections.nCopies(30, new AnalyzedResponse(.6, false)));

        var misses = known(Misses.of(byStudent));

        assertThat(misses.excess().low()).isPositive();
        assertThat(misses.evidence()).isNegative();
        assertThat(misses.clear()).isFalse();
    }

    @Test
    void hardQuestionsThatWereToBeMissedAreNoReason() {
        var byStudent = new ArrayList<>(students(15, .2, false));
        byStudent.addAll(students(4, .2, true));

        assertThat(known(Misses.of(byStudent)).clear()).isFalse();
    }

    @Test
    void moreEvidenceComesFromMoreStudents() {
        assertThat(known(Misses.of(students(12, .55, false))).evidence())
                .isGreaterThan(known(Misses.of(students(6, .55, false))).evidence());
    }

    @Test
    void aClassThatMissesWhatIsForeseenIsHardlyEverAccused() {
        var random = new Random(447);
        int accused = 0;
        int passages = 4_000;
        for (int passage = 0; passage < passages; passage++) {
            var byStudent = new ArrayList<List<AnalyzedResponse>>();
            int students = 5 + random.nextInt(15);
            for (int student = 0; student < students; student++) {
                var own = new ArrayList<AnalyzedResponse>();
                for (int answer = 0; answer <= random.nextInt(2); answer++) {
                    double chance = .35 + .4 * random.nextDouble();
                    own.add(new AnalyzedResponse(chance, random.nextDouble() < chance));
                }
                byStudent.add(own);
            }
            accused += known(Misses.of(byStudent)).clear() ? 1 : 0;
        }
        // Of forty passages, fewer than one in two classes has a false one.
        assertThat((double) accused / passages).isLessThan(.01);
    }

    private static List<List<AnalyzedResponse>> students(int count, double chance, boolean right) {
        return Collections.nCopies(count, List.of(new AnalyzedResponse(chance, right)));
    }

    private static Misses known(Statistic<Misses> statistic) {
        assertThat(statistic).isInstanceOf(Statistic.Known.class);
        return ((Statistic.Known<Misses>) statistic).value();
    }
}
