package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BlueprintTest {

    @Test
    void askedTopicsShareEvenly() {
        var blueprint = Blueprint.even(4, Set.of(1, 3));

        assertThat(blueprint.shares()).containsExactly(0, .5, 0, .5);
        assertThat(blueprint.topics()).isEqualTo(4);
        assertThat(blueprint.asks(1)).isTrue();
        assertThat(blueprint.asks(0)).isFalse();
        assertThat(blueprint.share(3)).isEqualTo(.5);
        assertThat(Blueprint.even(7, Set.of(0, 1, 2, 3, 4, 5, 6)).share(6)).isEqualTo(1.0 / 7);
    }

    @Test
    void whatIsNoBlueprintIsRefused() {
        assertThatThrownBy(() -> Blueprint.even(4, Set.of())).hasMessageContaining("no topic");
        assertThatThrownBy(() -> Blueprint.even(4, Set.of(4))).hasMessageContaining("topic 4");
        assertThatThrownBy(() -> Blueprint.even(4, Set.of(-1))).hasMessageContaining("topic -1");
        assertThatThrownBy(() -> new Blueprint(new double[] {.5, .4})).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> new Blueprint(new double[] {1.5, -.5})).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new Blueprint(new double[] {Double.NaN})).hasMessageContaining("0 or more");
    }

    @Test
    void itIsAValue() {
        var shares = new double[] {.5, .5};
        var blueprint = new Blueprint(shares);
        shares[0] = 0;
        blueprint.shares()[0] = 0;

        assertThat(blueprint).isEqualTo(Blueprint.even(2, Set.of(0, 1))).hasToString("Blueprint[0.5, 0.5]");
        assertThat(blueprint).hasSameHashCodeAs(Blueprint.even(2, Set.of(0, 1)));
        assertThat(blueprint).isNotEqualTo(Blueprint.even(2, Set.of(0)));
    }
}
