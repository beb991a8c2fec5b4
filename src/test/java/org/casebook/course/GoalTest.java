package org.casebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalTest {

    @ParameterizedTest
    @EnumSource
    void isDocumentedWithItsStandard(Goal goal) throws IOException {
        var standard = BigDecimal.valueOf(goal.standard()).stripTrailingZeros().toPlainString();

        assertThat(Files.readString(Path.of("docs/course-format.md")))
                .contains("| `" + goal.key() + "` | " + standard + " |");
    }

    @ParameterizedTest
    @EnumSource
    void hasAStandardWithinItsBounds(Goal goal) {
        assertThat(goal.standard()).isBetween(goal.least(), goal.most());
    }
}
