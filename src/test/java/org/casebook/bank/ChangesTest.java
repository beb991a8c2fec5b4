package org.casebook.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Changes NONE = Changes.NONE;

    @Test
    void tellsNewChangedAndGoneFromWhatIsTheSame() {
        var changes = Changes.between(
                Map.of("same", "1", "edited", "1", "removed", "1"), Map.of("same", "1", "edited", "2", "added", "1"));

        assertThat(changes).isEqualTo(new Changes(List.of("added"), List.of("edited"), List.of("removed")));
    }

    @Test
    void theFirstStartChangesNothing() {
        assertThat(Changes.between(Map.of(), Map.of("added", "1")).isEmpty()).isTrue();
    }

    @Test
    void areToldInOneLine() {
        var questions = new Changes(List.of("a", "b", "c"), List.of("d"), List.of());
        var sections = new Changes(List.of(), List.of("the-map", "the-pump"), List.of("the-end"));

        assertThat(ContentNews.of(questions, sections))
                .isEqualTo("Since the last start: 3 questions new, 1 changed, 0 retired;"
                        + " sections changed: the-map, the-pump; section gone: the-end.");
        assertThat(ContentNews.of(NONE, new Changes(List.of("the-map"), List.of(), List.of())))
                .isEqualTo("Since the last start: section new: the-map.");
        assertThat(ContentNews.of(NONE, NONE)).isEqualTo("The course is as it was at the last start.");
    }
}
