package org.casebook.livequestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who talks to whom. */
class PairingTest {

    @Test
    void whoeverCanTalksToSomebodyWhoChoseOtherwise() {
        for (int a = 0; a <= 12; a++) {
            for (int b = 0; b <= a; b++) {
                for (int c = 0; c <= b; c++) {
                    var groups = Pairing.of(votes(a, b, c));
                    assertThat(groups.stream().flatMap(List::stream))
                            .hasSize(a + b + c)
                            .doesNotHaveDuplicates();
                    if (a + b + c > 1) {
                        assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeBetween(2, 3));
                    }
                    if (a <= 2 * (b + c)) {
                        assertThat(groups).as(a + " " + b + " " + c).allSatisfy(group -> assertThat(answers(group))
                                .hasSizeGreaterThan(1));
                    }
                }
            }
        }
    }

    @Test
    void whoHasNotAnsweredIsInNoGroup() {
        assertThat(Pairing.of(List.of(new LiveVote(UUID.randomUUID(), UUID.randomUUID()))))
                .isEmpty();
        assertThat(Pairing.of(List.of())).isEmpty();
    }

    private static List<String> answers(List<LiveVote> group) {
        return group.stream()
                .map(vote -> Objects.requireNonNull(vote.first()))
                .distinct()
                .toList();
    }

    private static List<LiveVote> votes(int... times) {
        var votes = new ArrayList<LiveVote>();
        for (int answer = 0; answer < times.length; answer++) {
            for (int time = 0; time < times[answer]; time++) {
                var vote = new LiveVote(UUID.randomUUID(), UUID.randomUUID());
                vote.give(false, Integer.toString(answer), Instant.EPOCH);
                votes.add(vote);
            }
        }
        return votes;
    }
}
