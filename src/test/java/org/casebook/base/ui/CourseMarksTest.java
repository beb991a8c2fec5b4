package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.base.ui.CourseMarks.Mark;
import org.casebook.course.Course;
import org.casebook.course.reading.CourseReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseMarksTest {

    private static Element shown(String html) {
        return Jsoup.parseBodyFragment(Prose.paragraph(html).getInnerHtml()).body();
    }

    @Test
    void aMarkIsAButtonThatOpensWhatItMeans() {
        var mark = shown("So it was planned (inference). That is 14.3 % (computed).")
                .select("button.course-mark");

        assertThat(mark).extracting(Element::text).containsExactly("(inference)", "(computed)");
        assertThat(mark.eachAttr("popovertarget")).containsExactly("mark-inference", "mark-computed");
        assertThat(mark.eachAttr("type")).containsExactly("button", "button");
        assertThat(mark.eachAttr("aria-label"))
                .startsWith("inference: this follows from the source, it isn't said there");
    }

    @Test
    void whatAMarkOpensIsOnEveryPageOnce() {
        var meanings = CourseMarks.meanings().getChildren().toList();

        assertThat(meanings)
                .extracting(meaning -> meaning.getId().orElseThrow())
                .containsExactly("mark-inference", "mark-computed");
        assertThat(meanings)
                .allSatisfy(meaning ->
                        assertThat(meaning.getElement().getAttribute("popover")).isEqualTo("auto"));
    }

    @Test
    void aMarkStaysWithItsWordAndItsStop() {
        assertThat(shown("<em>So</em> it was planned (inference). Then").select(".marked"))
                .extracting(Element::wholeText)
                .containsExactly("planned (inference).");
        assertThat(shown("the <button type=\"button\" class=\"term\">quota</button> (computed), too")
                        .html())
                .contains("</button><span class=\"marked\"><button");
    }

    @Test
    void inAButtonOrALabelItIsSeenButNotOpened() {
        var body =
                Jsoup.parseBodyFragment(Prose.inline("So it was (inference).").getInnerHtml());

        assertThat(body.select("button")).isEmpty();
        assertThat(body.select("span.course-mark").text()).isEqualTo("(inference)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sentence ends with \"(inference)\".",
                "The two overlapped (inference from the dates).",
                "(inference)",
                "it follows(inference)",
                "an inference",
                "<code>a (inference)</code>",
                "<button type=\"button\" class=\"term\">a (inference)</button>",
                "&lt;b&gt; (Inference) &amp;"
            })
    void otherWordsStayAsTheyAre(String html) {
        assertThat(Prose.paragraph(html).getInnerHtml()).isEqualTo(html);
    }

    /** Highlights are kept by their places in a passage's text, as its HTML is read. */
    @Test
    void noPlaceInAnyPassageShifts() {
        assertThat(course().sections())
                .flatExtracting(section -> section.passages())
                .filteredOn(passage -> !CourseMarks.in(passage.text()).isEmpty())
                .hasSizeGreaterThan(50)
                .allSatisfy(passage -> {
                    var block = Jsoup.parseBodyFragment(
                            Prose.block(passage.html()).getElement().getOuterHTML());
                    assertThat(block.select("button.course-mark, .mark-letter")).isNotEmpty();
                    assertThat(block.wholeText().replaceAll("\\s+", " ").strip())
                            .isEqualTo(Jsoup.parseBodyFragment(passage.html())
                                    .wholeText()
                                    .replaceAll("\\s+", " ")
                                    .strip());
                });
    }

    @Test
    void aTextSaysWhichMarksItHas() {
        assertThat(CourseMarks.in("It was so (computed).")).containsExactly(Mark.COMPUTED);
        assertThat(CourseMarks.in("What does \"(inference)\" mean?")).isEmpty();
    }

    private static Course course() {
        return ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();
    }
}
