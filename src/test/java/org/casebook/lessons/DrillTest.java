package org.casebook.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casebook.course.lesson.Term;
import org.casebook.course.lesson.Term.Kind;
import org.junit.jupiter.api.Test;

class DrillTest {

    private static final List<Term> TERMS = IntStream.range(0, 9)
            .mapToObj(number -> new Term(
                    "t" + number, "Term " + number, number < 3 ? Kind.PERSON : Kind.TERM, "Says " + number, List.of()))
            .toList();

    @Test
    void whoKnowsAllSeesEachCardOnce() {
        var drill = drill(TERMS);
        var seen = new ArrayList<Term>();
        while (drill.card().isPresent()) {
            seen.add(drill.card().get().term());
            drill.knew();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(TERMS);
        assertThat(drill.known()).isEqualTo(TERMS.size()).isEqualTo(drill.cards());
        drill.knew();
        assertThat(drill.known()).isEqualTo(TERMS.size());
    }

    @Test
    void whatWasMissedComesBackAfterSomeOthersUntilItIsKnown() {
        var drill = drill(TERMS);
        var missed = drill.card().orElseThrow().term();
        drill.missed();
        assertThat(drill.known()).isZero();
        for (int others = 0; others < 3; others++) {
            assertThat(drill.card().orElseThrow().term()).isNotEqualTo(missed);
            drill.knew();
        }
        assertThat(drill.card().orElseThrow().term()).isEqualTo(missed);
        drill.missed();
        int left = 0;
        while (drill.card().isPresent()) {
            drill.knew();
            left++;
        }
        assertThat(left).isEqualTo(TERMS.size() - 3);
        assertThat(drill.known()).isEqualTo(TERMS.size());
    }

    @Test
    void theLastCardComesBackAtOnce() {
        var drill = drill(TERMS.subList(0, 1));
        drill.missed();
        assertThat(drill.card().orElseThrow().term()).isEqualTo(TERMS.getFirst());
        drill.knew();
        assertThat(drill.card()).isEmpty();
    }

    @Test
    void amongTheChoicesAreTheTermAndOthersOfItsKindEachOnce() {
        var places = new HashSet<Integer>();
        for (int seed = 0; seed < 40; seed++) {
            var card = new Drill(TERMS, TERMS, new Random(seed)).card().orElseThrow();
            assertThat(card.choices())
                    .contains(card.term())
                    .doesNotHaveDuplicates()
                    .hasSize(card.term().kind() == Kind.PERSON ? 3 : 4)
                    .allMatch(choice -> choice.kind() == card.term().kind());
            places.add(card.choices().indexOf(card.term()));
        }
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    private static Drill drill(List<Term> terms) {
        return new Drill(TERMS, terms, new Random(1));
    }
}
