package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.course.question.Question;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** Students at questions about a source: on a desktop by keyboard, and on a phone by touch. */
@InBrowser
class SourceLabIT {

    private static final int WIDE = 1280;
    private static final int LONGEST = 20;

    @Test
    void onADesktopTheSourceStandsBesideItsQuestionsAndAllIsDoneByKeyboard(Visitors visitors) {
        give(visitors, "Sources by keyboard");
        var student = visitors.signedIn("student23");
        student.setViewportSize(WIDE, 900);
        begin(visitors, student, "Sources by keyboard");
        var look = new Accessibility(student);
        var quiz = new KnowingStudent(student, new Keyboard());

        var asked = untilASet(student, quiz);

        var source = student.locator("details.stimulus");
        Assertions.assertThat(source.boundingBox().x + source.boundingBox().width)
                .as("beside the question")
                .isLessThanOrEqualTo(quiz.stem().boundingBox().x);
        var set = Objects.requireNonNull(asked.stimulus());
        var met = new ArrayList<String>();
        for (var _ : set.questions()) {
            var question = quiz.question();
            met.add(question.id());
            assertThat(source.locator("summary")).containsText(set.title());
            look.look(question.getClass().getSimpleName());
            quiz.fill(true);
            var filled = filledIn(student);
            student.reload();
            button(student, "Answer").waitFor();
            Assertions.assertThat(filledIn(student)).as("after a refresh").isEqualTo(filled);
            Keyboard.handIn(student, question);
            quiz.expectVerdict(true);
            look.look("told of " + question.getClass().getSimpleName());
            next(student);
        }
        Assertions.assertThat(met).as("together and in order").isEqualTo(set.questions());
        Assertions.assertThat(look.violations()).isEmpty();
    }

    @Test
    void onAPhoneTheSourceIsFoldedAwayAboveItsQuestionsAndStaysSo(Visitors visitors) {
        give(visitors, "Sources by touch");
        var student = visitors.signedIn("student24", Device.PHONE, ColorScheme.DARK);
        begin(visitors, student, "Sources by touch");
        var look = new Accessibility(student);
        var quiz = new KnowingStudent(student, new Touch());

        var asked = untilASet(student, quiz);

        var source = student.locator("details.stimulus");
        assertThat(source).hasAttribute("open", "");
        Assertions.assertThat(source.boundingBox().y).isLessThan(quiz.stem().boundingBox().y);
        Assertions.assertThat((boolean) student.evaluate(
                        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing is wider than the phone")
                .isTrue();
        source.locator("summary").tap();
        assertThat(source).not().hasAttribute("open", "");
        var set = Objects.requireNonNull(asked.stimulus());
        for (var id : set.questions()) {
            Assertions.assertThat(quiz.question().id()).isEqualTo(id);
            assertThat(source).not().hasAttribute("open", "");
            quiz.fill(false);
            button(student, "Answer").tap();
            quiz.expectVerdict(false);
            look.look("told of " + id);
            next(student);
        }
        Assertions.assertThat(look.violations()).isEmpty();
    }

    /** A quiz long enough for a set. */
    private static void give(Visitors visitors, String title) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, "History 10b", "Assignments");
        link(teacher, "New assignment").click();
        teacher.getByLabel("Title").fill(title);
        ClassPages.unfold(teacher);
        teacher.getByLabel("Questions at most").fill(String.valueOf(LONGEST));
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main h1")).hasText(title);
    }

    private static void begin(Visitors visitors, Page student, String title) {
        student.navigate(visitors.address() + "/assignments");
        student.getByText(title).first().click();
        button(student, "Start the quiz").click();
        student.waitForURL(Pattern.compile(".*/quiz/.+"));
        button(student, "Answer").waitFor();
    }

    /** Answers all others right: after misses in a row no set begins. */
    private static Question untilASet(Page student, KnowingStudent quiz) {
        for (int n = 0; n < LONGEST; n++) {
            button(student, "Answer").waitFor();
            var question = quiz.question();
            if (question.stimulus() != null) {
                return question;
            }
            quiz.fill(true);
            button(student, "Answer").click();
            quiz.feedback().waitFor();
            next(student);
        }
        throw new AssertionError("no set came up among " + LONGEST + " questions");
    }

    private static void next(Page student) {
        var next = button(student, Pattern.compile("Next question|See the result"));
        var last = "See the result".equals(next.innerText());
        var stem = student.locator(".stem").innerText();
        next.click();
        if (!last) {
            assertThat(student.locator(".stem")).not().hasText(stem);
        }
    }

    private static List<String> filledIn(Page page) {
        var fields = page.locator("casebook-answer input");
        return fields.all().stream()
                .map(Locator::elementHandle)
                .map(field -> field.evaluate(
                                "field => field.type === 'text' ? field.value : field.value + field.checked")
                        .toString())
                .toList();
    }
}
