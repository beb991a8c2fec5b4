package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casebook.course.lesson.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    private static final String ALLOWED = "</?(p|ul|ol|li|blockquote|em|strong|code)>|<br />|</button>"
            + "|<ol start=\"\\d+\">|<button type=\"button\" class=\"term\" popovertarget=\"term-[a-z0-9-]+\">";

    private final Problems problems = new Problems();
    private final Names terms = new Names("term");
    private final Markdown markdown = new Markdown(terms, new Names("section"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script>\nalert(1)\n</script>",
                "- <img src=x onerror=alert(1)>",
                "> <style>*{}</style>",
                "<!-- a comment -->",
                "<b onclick=\"alert(1)\">bold</b>",
                "a &lt;script&gt; b",
                "`<script>`",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&#58;alert(1))",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x]\n\n[x]: javascript:alert(1)",
                "[x](term:a\"onclick=\"alert)",
                "[x](<term:a b>)",
                "[<img src=x>](term:good)",
                "# no heading\n***\n    no code\n```\n<i>\n```"
            })
    void rendersNoMarkupButItsOwn(String text) {
        var html = passage(text).html();

        assertThat(html.replaceAll(ALLOWED, "")).doesNotContain("<").doesNotContain(">");
    }

    @Test
    void showsHtmlAsText() {
        var passage = passage("Not <b>bold</b> & not\n<script>");

        assertThat(passage.html()).isEqualTo("<p>Not &lt;b&gt;bold&lt;/b&gt; &amp; not\n&lt;script&gt;</p>");
        assertThat(passage.text()).isEqualTo("Not <b>bold</b> & not <script>");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](https://example.org)",
                "<https://example.org>",
                "![x](https://example.org/x.png)",
                "[x](term:Not a name)",
                "[x](term:)",
                "[x](term: good)",
                "[x](other-section)",
                "[x]: https://example.org"
            })
    void reportsLinksThatAreNotTerms(String text) {
        passage("First line.\n" + text + "\nLast line.");
        // A definition is one only at the beginning of a paragraph.
        passage(text);

        assertThat(problems.all()).isNotEmpty().allSatisfy(problem -> assertThat(problem.message())
                .containsAnyOf("can be linked", "an image can't stand here", "not a link"));
    }

    @Test
    void escapesInlineTextsOfQuestions() {
        var question = TinyCourse.in(folder)
                .with("question-bank/outbreak.yaml", "stem: What was counted?", "stem: Is 1 < 2 & <i>x</i>?")
                .course()
                .questions()
                .get(4);

        assertThat(question.head().stem()).isEqualTo("Is 1 &lt; 2 &amp; &lt;i&gt;x&lt;/i&gt;?");
    }

    @Test
    void keepsTermsInQuestionsAsTextButChecksThem() {
        var course = TinyCourse.in(folder)
                .with("question-bank/outbreak.yaml", "text: rats", "text: \"[rats](term:cholera)\"");

        assertThat(StoredForm.of(course.course().questions().get(4))).contains("\"text\":\"rats\"");
        assertThat(course.with("question-bank/outbreak.yaml", "term:cholera", "term:rat")
                        .problems())
                .containsExactly("question-bank/outbreak.yaml:29: there is no term 'rat'");
    }

    private Passage passage(String text) {
        return markdown.passage("one", List.of("P1"), text, new Place(problems, Path.of("x.md"), 1));
    }
}
