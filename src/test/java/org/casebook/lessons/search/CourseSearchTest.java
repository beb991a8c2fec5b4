package org.casebook.lessons.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Words;
import org.casebook.course.reading.CourseReader;
import org.casebook.lessons.search.Found.Piece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the shipped course, however it is typed. */
class CourseSearchTest {

    private static Course course;
    private static CourseSearch search;

    private static SearchResult find(String query) {
        return search.find(query, Words.USUAL);
    }

    @BeforeAll
    static void read() {
        course = ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();
        search = new CourseSearch(course);
    }

    @Test
    void everyPassageIsFoundByItsOwnWords() {
        for (var section : course.sections()) {
            for (var passage : section.passages()) {
                var words = passage.text().lines().findFirst().orElseThrow();
                var query = words.length() <= 60 ? words : words.substring(0, words.lastIndexOf(' ', 60));
                assertThat(find(query).found())
                        .as(query)
                        .extracting(Found::place)
                        .contains(new Place.InPassage(new PassageRef(section.slug(), passage.id())));
            }
        }
    }

    /** A hit leads to a text that the reader then sees. */
    @Test
    void whoReadsPlainerWordsFindsThose() {
        for (var section : course.sections()) {
            for (var passage : section.in(Words.PLAINER).passages()) {
                var words = passage.text().lines().findFirst().orElseThrow();
                var query = words.length() <= 60 ? words : words.substring(0, words.lastIndexOf(' ', 60));
                assertThat(search.find(query, Words.PLAINER).found())
                        .as(query)
                        .extracting(Found::place)
                        .contains(new Place.InPassage(new PassageRef(section.slug(), passage.id())));
            }
        }
        var usual = "staged with more or less success";
        assertThat(places(search.find(usual, Words.USUAL))).isNotEmpty();
        assertThat(places(search.find(usual, Words.PLAINER))).isEmpty();
    }

    @Test
    void everyHitHasAllTheWordsMarkedInIt() {
        var result = find("quota category");

        assertThat(result.total()).isGreaterThan(3);
        assertThat(result.found()).allSatisfy(found -> {
            var marked = marked(found).stream().map(Spelling::stem).toList();
            assertThat(marked).anyMatch(word -> word.startsWith("quota"));
            assertThat(marked).anyMatch(word -> word.startsWith("category"));
        });
        assertThat(find("quota").total()).isGreaterThan(result.total());
    }

    @ParameterizedTest
    @CsvSource({
        "troika, troïka",
        "TROÏKA, troika",
        "troikas, troika",
        "quota, quotas",
        "category, categories",
        "Stalin, Stalin's",
        "kulaks, KULAK",
        "Ezhov, Yezhov",
        "Ezhov, Ежов",
        "Ezhov, Ježov",
        "Khrushchev, Хрущёв",
        "Khrushchev, Hrushchev"
    })
    void theSameWordIsFoundHoweverItIsSpelt(String one, String other) {
        assertThat(find(one).total()).as(one).isPositive();
        assertThat(places(find(other))).as(other).containsExactlyInAnyOrderElementsOf(places(find(one)));
    }

    @ParameterizedTest
    @CsvSource({"kulac, kulak", "trokia, troika", "Kruschev, Khrushchev", "colectivisation, collectivization"})
    void aTypingErrorFindsWhatWasMeantAndIsNamed(String typed, String meant) {
        var result = find(typed);

        assertThat(result.unknown()).containsExactly(Spelling.fold(typed));
        assertThat(places(result)).as(typed).containsAnyElementsOf(places(find(meant)));
        assertThat(result.found().getFirst().context()).anyMatch(Piece::hit);
    }

    @Test
    void aBeginningFindsTheWholeWord() {
        assertThat(places(find("collectiv"))).containsAll(places(find("collectivization")));
        assertThat(marked(find("collectiv").found().getFirst()))
                .allMatch(word -> Spelling.fold(word).startsWith("collectiv"));
    }

    @Test
    void aWordThatTheCourseHasIsNotTakenForAnother() {
        assertThat(find("troika").unknown()).isEmpty();
        assertThat(find("quota").found()).allSatisfy(found -> assertThat(marked(found))
                .allMatch(word -> Spelling.stem(word).equals("quota")));
        // Camps are no camels, even if one letter is all that is between.
        assertThat(find("camp").found()).allSatisfy(found -> assertThat(marked(found))
                .allMatch(word -> Spelling.fold(word).startsWith("camp")));
    }

    @Test
    void glossarySourcesFiguresHeadingsAndTheNoteAreFound() {
        var term = course.glossary().getFirst();
        assertThat(find(term.term()).found().getFirst().place()).isEqualTo(new Place.InGlossary(term.id()));
        var paragraph = course.sources().paragraphs().getFirst();
        assertThat(places(find(paragraph.about()))).contains(new Place.InSource(paragraph.id()));
        assertThat(places(find(course.sources().works().getFirst().reference())))
                .contains(new Place.OnSources());
        for (var figure : course.figures()) {
            assertThat(places(find(figure.title())))
                    .as(figure.title())
                    .anyMatch(place -> place instanceof Place.InFigure(var _, var id) && id.equals(figure.id()));
        }
        assertThat(find(course.sections().getLast().title()).found())
                .extracting(Found::title)
                .contains(course.sections().getLast().title());
        var note = course.page(CoursePage.Kind.NOTE).orElseThrow();
        var words = note.parts().stream()
                .flatMap(part -> part instanceof CoursePage.Text(var html, var _)
                        ? java.util.stream.Stream.of(org.jsoup.Jsoup.parse(html).text())
                        : java.util.stream.Stream.of())
                .findFirst()
                .orElseThrow();
        assertThat(places(find(words.substring(0, 60)))).contains(new Place.InNote());
    }

    @Test
    void wordsThatNeverStandTogetherAreOfferedEachOnItsOwn() {
        var result = find("Annie Khrushchev Conquest");

        assertThat(result.total()).isZero();
        assertThat(result.instead())
                .extracting(SearchResult.Instead::query)
                .containsExactly("annie", "khrushchev", "conquest");
        assertThat(result.instead()).allMatch(instead -> find(instead.query()).total() == instead.total());
    }

    @Test
    void theNearestWordIsOfferedWhereNothingIsFound() {
        var result = find("kolectivizacion");

        assertThat(result.total()).isZero();
        assertThat(result.only()).get().extracting(SearchResult.Instead::query).isEqualTo("collectivization");
        assertThat(find("zzzzqqqq").instead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "\"", "AND OR NOT", "*:*", "a~", "\u0000", "<b>", "💥"})
    void whateverIsTypedIsOnlyWords(String typed) {
        assertThat(find(typed).found()).hasSizeLessThanOrEqualTo(CourseSearch.MOST);
    }

    @Test
    void whatIsMuchTooLongIsCut() {
        assertThat(find("kulak ".repeat(10_000)).total())
                .isEqualTo(find("kulak").total());
    }

    @Test
    void theContextIsShortAndHasTheWordInIt() {
        assertThat(find("the").found()).hasSize(CourseSearch.MOST).allSatisfy(found -> {
            var context = found.context().stream().map(Piece::text).collect(Collectors.joining());
            assertThat(context).hasSizeLessThan(620);
            assertThat(marked(found)).allMatch(word -> Spelling.fold(word).equals("the"));
        });
        assertThat(find("the").total()).isGreaterThan(CourseSearch.MOST);
    }

    private static List<Place> places(SearchResult result) {
        return result.found().stream().map(Found::place).toList();
    }

    private static List<String> marked(Found found) {
        return found.context().stream().filter(Piece::hit).map(Piece::text).toList();
    }
}
