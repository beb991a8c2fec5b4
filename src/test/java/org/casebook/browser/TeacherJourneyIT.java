package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.firstChoice;
import static org.casebook.support.Controls.link;
import static org.casebook.support.Controls.row;
import static org.casebook.support.Controls.settled;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Steps;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A class from its first day to its last: on a tablet by night where a teacher walks about, and with the keyboard alone
 * where a teacher sits.
 */
@InBrowser
@Steps
class TeacherJourneyIT {

    private static final String TEACHER = "teacher2";
    private static final String CLASS = "Journey class";
    private static final String QUIZ = "What have we kept?";

    private static final List<String> STUDENTS =
            List.of("student21", "student22", "student23", "student24", "student25");

    private static final int QUESTIONS = 2;

    @Test
    @Order(1)
    void makesAClassWhichStudentsJoinByItsCode(Visitors visitors) {
        var page = visitors.signedIn(TEACHER, Device.TABLET, ColorScheme.DARK);
        var accessibility = onTablet(page);
        visitors.open(page, "/classes");
        button(page, "New class").tap();
        field(page, "Name").fill(CLASS);
        accessibility.look("new-class");
        button(page, "Save").tap();
        assertThat(page.locator("main h1")).hasText("People of " + CLASS);
        var code = ClassPages.makeCode(page);
        accessibility.look("own-class-people");
        for (var tab : List.of("Results", "Grades", "Questions", "Regrades", "Assignments")) {
            ClassPages.turnTo(page, tab);
            accessibility.look("empty-class-" + tab);
        }

        for (var username : STUDENTS) {
            var student = visitors.signedIn(username);
            visitors.open(student, "/join/" + code);
            button(student, "Join the class").click();
            assertThat(student.locator("main h1")).hasText("You are in " + CLASS);
        }
        ClassPages.turnTo(page, "People");
        assertThat(page.locator("main")).containsText("Students (" + STUDENTS.size() + ")");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(2)
    void setsAQuizAndWatchesItWithTheKeyboardAlone(Visitors visitors) {
        var teacher = visitors.signedIn(TEACHER);
        ClassPages.open(visitors, teacher, CLASS, "Assignments");
        go(teacher, "New assignment");
        Keyboard.tabTo(teacher, field(teacher, "Title"));
        teacher.keyboard().type(QUIZ);
        Keyboard.tabTo(teacher, teacher.locator("main vaadin-details-summary").first());
        teacher.keyboard().press("Enter");
        leaveOutAllTopicsButTheLast(teacher);
        retype(teacher, "Questions at most", Integer.toString(QUESTIONS));
        Keyboard.tabTo(teacher, teacher.getByLabel("The same questions for everyone"));
        teacher.keyboard().press("Space");
        retype(teacher, "Time limit in minutes", "10");
        // From 'nothing', which is usual for practice, to points.
        Keyboard.tabTo(
                teacher, teacher.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Graded by")));
        teacher.keyboard().press("ArrowDown");
        press(teacher, "Give it out");
        assertThat(teacher.locator("main h1")).hasText(QUIZ);
        assertThat(teacher.locator("main")).containsText("0 of 5 are done, 0 at work.");

        var students = new ArrayList<KnowingStudent>();
        var pages = new ArrayList<Page>();
        for (var username : STUDENTS) {
            var student = visitors.signedIn(username);
            visitors.open(student, "/assignments");
            link(student, QUIZ).first().click();
            button(student, "Start the quiz").click();
            var quiz = new KnowingStudent(student, new Keyboard());
            answerWrong(student, quiz);
            pages.add(student);
            students.add(quiz);
        }
        assertThat(teacher.locator("main")).containsText("0 of 5 are done, 5 at work.");

        teacher.context().setOffline(true);
        finish(pages.getFirst(), students.getFirst());
        teacher.context().setOffline(false);
        assertThat(teacher.locator("main")).containsText("1 of 5 are done, 4 at work.");

        var slow = pages.getLast();
        arrangeMoreTime(teacher, nameOf(slow));
        slow.reload();
        assertThat(slow.locator("casebook-time-left")).containsText(Pattern.compile("Time left: 1[0-9]:"));
        for (int place = 1; place < pages.size(); place++) {
            finish(pages.get(place), students.get(place));
        }
        assertThat(teacher.locator("main")).containsText("5 of 5 are done, 0 at work.");
        assertThat(row(teacher, nameOf(slow))).containsText("0 of 2 right");
    }

    @Test
    @Order(3)
    void findsWhatToTeachAgainAndTheLessonForIt(Visitors visitors) {
        var page = visitors.signedIn(TEACHER, Device.TABLET, ColorScheme.DARK);
        var accessibility = onTablet(page);
        ClassPages.open(visitors, page, CLASS);
        assertThat(page.getByText("Teach this again")).isInViewport();
        accessibility.look("own-class-results");
        assertThat(accessibility.violations()).isEmpty();

        // Five students are few to claim something of a passage; those of the demonstration have done more.
        var colleague = visitors.signedIn("teacher1", Device.TABLET, ColorScheme.DARK);
        ClassPages.open(visitors, colleague, "History 10a");
        var missed = colleague.locator(".teach-again").first();
        assertThat(missed.getByText("Missed by ")).isInViewport();
        var ofGroup = colleague.locator(".next-steps a").first();
        assertThat(ofGroup).isVisible();
        ofGroup.tap();
        colleague.waitForURL("**/lessons/*");
        settled(colleague);
        colleague.goBack();
        missed.locator("a").first().tap();
        colleague.waitForURL("**/lessons/*/*");
        assertThat(colleague.locator(".passage.highlighted")).isInViewport();
    }

    @Test
    @Order(4)
    void voidsAQuestionAndUndoesItWithTheKeyboardAlone(Visitors visitors) {
        var page = visitors.signedIn(TEACHER);
        var accessibility = new Accessibility(page);
        ClassPages.open(visitors, page, CLASS, "Regrades");
        accessibility.look("regrades");
        Keyboard.tabTo(page, field(page, "Question"));
        page.keyboard().press("ArrowDown");
        firstChoice(page).waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        press(page, "Show what changes");
        assertThat(page.getByText("What changes").last()).isFocused();
        assertThat(page.locator("main tbody tr").first()).isVisible();
        accessibility.look("regrade-dry-run");
        press(page, "Void it for this class");
        var made = page.locator(".to-do li").first();
        assertThat(made).containsText("Voided");
        Keyboard.tabTo(page, made.locator("vaadin-button"));
        page.keyboard().press("Enter");
        assertThat(made).containsText("Undone");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(5)
    void setsAGradeByHandWithTheKeyboardAlone(Visitors visitors) {
        var page = visitors.signedIn(TEACHER);
        ClassPages.open(visitors, page, CLASS, "Grades");
        // In the first column of figures stands the total, which leads to its sum.
        Keyboard.tabTo(page, page.locator(".grades tbody td:nth-child(3) a").first());
        page.keyboard().press("Enter");
        Keyboard.tabTo(page, field(page, "Grade in per cent"));
        page.keyboard().type("77");
        Keyboard.tabTo(page, field(page, "Why"));
        page.keyboard().type("Knew it when asked in class.");
        press(page, "Set this grade");
        assertThat(page.locator(".grade-figure")).hasText("77 %");
        go(page, "Grades of " + CLASS);
        assertThat(page.locator(".grades tbody td").nth(1)).containsText("77 %");
    }

    @Test
    @Order(6)
    void takesTheGradesOutAndArchivesTheClass(Visitors visitors) throws IOException {
        var page = visitors.signedIn(TEACHER, Device.TABLET, ColorScheme.DARK);
        ClassPages.open(visitors, page, CLASS, "Grades");
        assertThat(page.getByText("Download the grades")).isInViewport();
        GradeFiles.expectToSayWhatIsShown(page, CLASS);
        ClassPages.turnTo(page, "People");
        button(page, "Archive the class").tap();
        page.locator("vaadin-confirm-dialog vaadin-button")
                .getByText("Archive the class")
                .tap();
        assertThat(button(page, "Restore the class")).isVisible();
        visitors.open(page, "/classes");
        assertThat(page.locator("main")).containsText("Archived");
        assertThat(link(page, "Open " + CLASS)).isVisible();
    }

    private static Accessibility onTablet(Page page) {
        return new Accessibility(page, Device.TABLET, ColorScheme.DARK);
    }

    /** More time and a later end for someone who is in the midst of it. */
    private static void arrangeMoreTime(Page teacher, String student) {
        press(teacher, "Set accommodations for " + student);
        var later = LocalDate.now().plusDays(20).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        Keyboard.tabTo(teacher, teacher.getByLabel("Own due time: date"));
        teacher.keyboard().type(later);
        // Closes the calendar, which opens as one types.
        teacher.keyboard().press("Enter");
        Keyboard.tabTo(teacher, teacher.getByLabel("Own due time: time"));
        teacher.keyboard().type("12:00");
        teacher.keyboard().press("Enter");
        retype(teacher, "Extra time, in per cent of the time limit", "100");
        press(teacher, "Save");
        assertThat(row(teacher, student)).containsText("100 % extra time");
    }

    private static void answerWrong(Page page, KnowingStudent quiz) {
        quiz.stem().waitFor();
        Keyboard.handIn(page, quiz.fill(false));
        quiz.expectVerdict(false);
    }

    private static void finish(Page page, KnowingStudent quiz) {
        button(page, Pattern.compile("Next question")).click();
        assertThat(page.locator(".where")).hasText("Question " + QUESTIONS + " of " + QUESTIONS);
        answerWrong(page, quiz);
        button(page, "See the result").click();
        page.waitForURL("**/review");
    }

    private static String nameOf(Page page) {
        return page.locator(".user-menu").innerText().strip();
    }

    private static void go(Page page, String name) {
        Keyboard.tabTo(page, link(page, name));
        page.keyboard().press("Enter");
    }

    private static void press(Page page, String name) {
        Keyboard.tabTo(page, button(page, name));
        page.keyboard().press("Enter");
    }

    private static void leaveOutAllTopicsButTheLast(Page page) {
        var shares = page.locator(".shares input").all();
        shares.subList(0, shares.size() - 1).forEach(share -> retype(page, share, "0"));
    }

    private static void retype(Page page, String label, String text) {
        retype(page, field(page, label), text);
    }

    private static void retype(Page page, Locator field, String text) {
        Keyboard.tabTo(page, field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }
}
