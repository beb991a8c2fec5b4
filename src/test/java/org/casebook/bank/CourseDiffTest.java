package org.casebook.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseDiffTest {

    private static final CourseDiff NONE = CourseDiff.NONE;

    @Test
    void tellsNewChangedAndGoneFromWhatIsTheSame() {
        var changes = CourseDiff.between(
                Map.of("same", "1", "edited", "1", "removed", "1"), Map.of("same", "1", "edited", "2", "added", "1"));

        assertThat(changes).isEqualTo(new CourseDiff(List.of("added"), List.of("edited"), List.of("removed")));
    }

    @Test
    void theFirstStartChangesNothing() {
        assertThat(CourseDiff.between(Map.of(), Map.of("added", "1")).isEmpty()).isTrue();
    }

    @Test
    void areToldInOneLine() {
        var questions = new CourseDiff(List.of("a", "b", "c"), List.of("d"), List.of());
        var sections = new CourseDiff(List.of(), List.of("the-map", "the-pump"), List.of("the-end"));

        assertThat(ContentChanges.of(questions, sections))
                .isEqualTo("Since the last start: 3 questions new, 1 changed, 0 retired;"
                        + " sections changed: the-map, the-pump; section gone: the-end.");
        assertThat(ContentChanges.of(NONE, new CourseDiff(List.of("the-map"), List.of(), List.of())))
                .isEqualTo("Since the last start: section new: the-map.");
        assertThat(ContentChanges.of(NONE, NONE)).isEqualTo("The course is as it was at the last start.");
    }
}
