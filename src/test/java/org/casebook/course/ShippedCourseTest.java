package org.casebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Term;
import org.casebook.course.reading.CourseReader;
import org.casebook.course.reading.StoredForm;
import org.junit.jupiter.api.Test;

class ShippedCourseTest {

    @Test
    void isSoundAndKeepsItsQuestionsExactly() {
        var result = CourseReader.read(Path.of("lessons"), Path.of("question-bank"));

        assertThat(result).isInstanceOf(CourseReader.Result.Sound.class);
        var course = ((CourseReader.Result.Sound) result).course();
        assertThat(course.topics())
                .extracting(Topic::id)
                .containsExactly("context", "categories", "quotas", "precedents");
        assertThat(course.questions()).isNotEmpty().allSatisfy(question -> assertThat(
                        StoredForm.question(StoredForm.of(question)))
                .isEqualTo(question));
    }

    @Test
    void hasItsNoteItsTeachingGuideAndSaysHowThingsAreKnown() {
        assertThat(course().pages()).containsOnlyKeys(CoursePage.Kind.values());
    }

    @Test
    void theTeachingGuideAsksAboutEverySection() {
        var guide = course().page(CoursePage.Kind.TEACHING).orElseThrow().toString();

        assertThat(course().sections()).allSatisfy(section -> assertThat(guide)
                .contains("<a href=\"lessons/" + section.slug() + "\" router-link=\"\">" + section.title() + "</a>: "));
    }

    @Test
    void everyAuthorOfACitedWorkIsAmongThePeople() {
        var people = course().glossary().stream()
                .filter(term -> term.kind() == Term.Kind.PERSON)
                .map(Term::term)
                .collect(Collectors.joining(", "));

        assertThat(course().sources().works())
                .flatMap(work ->
                        List.of(work.reference().replaceAll(", \\d+$", "").split(", | and ")))
                .isNotEmpty()
                .allSatisfy(author -> assertThat(people).contains(author));
    }

    private static Course course() {
        return ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();
    }
}
