package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages beside the sections, which a course may have or not. */
class CoursePagesTest {

    private static final String NOTE = """
            ---
            title: Before *you* begin
            ---

            People died of [cholera](term:cholera) in <b>Soho</b>.
            {source=P1,P2}

            ## Where to read on

            - [The pump](section:the-pump)
            - [The map](section:the-map)
            """;

    @TempDir
    Path folder;

    @Test
    void aCourseWithoutPagesIsSound() {
        assertThat(TinyCourse.in(folder).course().pages()).isEmpty();
    }

    @Test
    void readsTitleHeadingsAndTextsWithTheirSources() {
        var page = course(NOTE).course().page(CoursePage.Kind.NOTE).orElseThrow();

        assertThat(page.title()).isEqualTo("Before you begin");
        assertThat(page.parts())
                .containsExactly(
                        new CoursePage.Text(
                                "<p>People died of cholera in &lt;b&gt;Soho&lt;/b&gt;.</p>", List.of("P1", "P2")),
                        new Heading("Where to read on"),
                        new CoursePage.Text("""
                                <ul>
                                <li><a href="lessons/the-pump" router-link="">The pump</a></li>
                                <li><a href="lessons/the-map" router-link="">The map</a></li>
                                </ul>""", List.of()));
    }

    @Test
    void everyPageHasItsFileAndIsNoSection() {
        var course = course(NOTE)
                .with("lessons/teaching.md", NOTE)
                .with("lessons/sources.md", NOTE)
                .course();

        assertThat(course.pages()).containsOnlyKeys(CoursePage.Kind.values());
        assertThat(course.sections()).extracting("number", "slug").hasSize(2);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        title: Before            | titel: Before      | 1: 'title' is missing
        title: Before            | titel: Before      | 2: unknown key 'titel'; did you mean 'title'?
        term:cholera             | term:cholear       | 5: there is no term 'cholear'; did you mean 'cholera'?
        term:cholera             | http://example.org | 5: the link to 'http://example.org' is not allowed; only sections and terms can be linked, as in [word](section:name)
        {source=P1,P2}           | {source=P3}        | 6: there is no source paragraph 'P3'; did you mean 'P1'?
        {source=P1,P2}           | {source=}          | 6: 'source' must name at least one paragraph of the case study
        {source=P1,P2}           | {#deaths source=P1} | 6: must be of the form {source=A1,A2}; no question rests on a page, so that nothing needs an id
        {source=P1,P2}           | ## A heading       | 6: put an empty line above this one; blocks are separated by empty lines
        ## Where                 | ### Where          | 8: a heading inside a section begins with '## '
        section:the-map          | section:the-mop    | 11: there is no section 'the-mop'; did you mean 'the-map'?
        [The map](section:the-map) | ![](figure:days) | 11: an image can't stand here; a figure stands alone, as in ![](figure:name)
        """)
    void reportsWhatIsWrong(String old, String replacement, String problem) {
        assertThat(NOTE).contains(old);

        assertThat(course(NOTE.replace(old, replacement)).problems())
                .anySatisfy(found -> assertThat(found).isEqualTo("lessons/note.md:" + problem));
    }

    @Test
    void reportsPagesWithoutTitleOrText() {
        var course = course("Only text.\n");
        assertThat(course.problems())
                .containsExactly("lessons/note.md:1: a page begins with its title between two lines '---'");
        assertThat(course.with("lessons/note.md", "---\ntitle: Empty\n---\n").problems())
                .containsExactly("lessons/note.md:3: the page has no text");
        assertThat(course.with("lessons/note.md", NOTE + "\n{source=P1}\n").problems())
                .containsExactly("lessons/note.md:13: this line belongs directly under its text");
    }

    @Test
    void aSectionCannotLinkToOneSinceOnlyItsTermsOpenInPlace() {
        var course = TinyCourse.in(folder).with("lessons/02-the-map.md", "one death", "[one](section:the-pump) death");

        assertThat(course.problems())
                .containsExactly("lessons/02-the-map.md:12: the link to 'section:the-pump' is not allowed; only terms"
                        + " can be linked, as in [word](term:name)");
    }

    private TinyCourse course(String note) {
        return TinyCourse.in(folder).with("lessons/note.md", note);
    }
}
