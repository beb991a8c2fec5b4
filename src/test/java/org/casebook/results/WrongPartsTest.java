package org.casebook.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Head;
import org.casebook.course.question.Response;
import org.casebook.course.question.ShortText;
import org.casebook.progress.GivenResponse;
import org.casebook.results.analysis.AnalyzedChoice.Wrong;
import org.junit.jupiter.api.Test;

class WrongPartsTest {

    private static final String SCRIPT = "<img src=x onerror=pwned()>";

    private final ShortText question = new ShortText(
            new Head(
                    "own",
                    "topic",
                    3,
                    Head.Level.RECALL,
                    new PassageRef("section", "passage"),
                    "Which?",
                    "",
                    List.of()),
            List.of("right"),
            List.of(new ShortText.Miss(SCRIPT, "Foreseen.")));

    @Test
    void wordsAreTextWhetherTheirAuthorForesawThemOrNot() {
        assertThat(of(SCRIPT)).containsExactly(new Wrong("“&lt;img src=x onerror=pwned()&gt;”", "Foreseen."));
        assertThat(of("<b>other</b>")).containsExactly(new Wrong("“&lt;b&gt;other&lt;/b&gt;”", ""));
    }

    private List<Wrong> of(String words) {
        var id = UUID.randomUUID();
        return WrongParts.of(
                new GivenResponse(id, id, id, question, new Response.Words(words), false, 0, .5, false, Instant.EPOCH));
    }
}
