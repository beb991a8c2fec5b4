package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casebook.course.draft.Draft;
import org.casebook.course.question.Head;
import org.casebook.support.Bodies;
import org.junit.jupiter.api.Test;

/** Question files of another course, or with mistakes. */
class YamlImportTest {

    @Test
    void takesWhatThereIsAndNamesWhatThisCourseDoesNotHave() {
        var outcomes = Tiny.text("other.yaml", """
                topic: elsewhere
                questions:
                  - id: who
                    kind: short-text
                    level: reason
                    passage: no/where
                    stem: Who was *it*?
                    accepted: [me]
                    colour: red
                  - id: essay-1
                    kind: essay
                """);

        var taken = Tiny.taken(outcomes, "who");
        assertThat(taken.draft())
                .isEqualTo(new Draft(
                        "who",
                        "",
                        null,
                        Head.Level.REASON,
                        "",
                        "Who was *it*?",
                        "",
                        List.of(),
                        Bodies.words(List.of("me"), List.of())));
        assertThat(taken.remarks())
                .hasSize(3)
                .anyMatch(remark -> remark.startsWith("Line 9: unknown key 'colour'"))
                .contains(
                        "Its topic, elsewhere, is none of the course's topics.",
                        "Its passage, no/where, is not in the course's lessons.");
        assertThat(Tiny.refused(outcomes))
                .singleElement()
                .asString()
                .startsWith("10 essay-1: Line 11: 'kind' must be one of");
    }

    @Test
    void refusesWhatIsNoYamlOrNoQuestionFile() {
        assertThat(Tiny.refused(Tiny.text("a.yaml", "a: [")))
                .singleElement()
                .asString()
                .contains("not YAML");
        assertThat(Tiny.refused(Tiny.text("a.yml", "just words")))
                .first()
                .asString()
                .contains("the file must be keys with values");
        assertThat(Tiny.refused(Tiny.text("a.yaml", "topic: outbreak\nquestions: *all")))
                .isNotEmpty();
    }
}
