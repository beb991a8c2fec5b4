package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.casebook.support.Accessibility;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** Every view, in what it shows at first and in what it can open, keeps to WCAG 2.2 A and AA. */
@InBrowser
class AccessibilityIT {

    private static final List<String> READING = List.of(
            "learn",
            "lessons",
            "lessons/road-to-1937",
            "lessons/the-quotas/totals",
            "glossary",
            "sources",
            "progress",
            "join",
            "join/BCDFGH",
            "account",
            "account/record",
            "nothing-here");

    private static final FilePayload ROSTER = new FilePayload(
            "people.csv",
            "text/csv",
            "username,name,class\nnew.one,New One,New class\ntwo words,Two,New class\n"
                    .getBytes(StandardCharsets.UTF_8));

    @Test
    void theSignInPage(Visitors visitors) {
        var page = visitors.stranger();
        var accessibility = new Accessibility(page);
        page.navigate(visitors.address() + "/login?error");
        page.locator("input[name=username]").waitFor();
        accessibility.look("sign-in");
        open(page, visitors.address() + "/first-sign-in");
        accessibility.look("first-sign-in");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void whatAStudentReads(Visitors visitors) {
        var page = visitors.signedIn("student07");
        var accessibility = new Accessibility(page);
        for (var path : READING) {
            open(page, visitors.address() + "/" + path);
            accessibility.look(path.replace('/', '-'));
        }
        open(page, visitors.address() + "/lessons/discovery");
        page.locator("button.term").first().click();
        assertThat(page.locator(".definition:popover-open")).isVisible();
        accessibility.look("definition");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void aQuizFromBeginningToEnd(Visitors visitors) {
        var page = visitors.signedIn("student07");
        var accessibility = new Accessibility(page);
        open(page, visitors.address() + "/quiz");
        accessibility.look("quiz");
        button(page, "Start the quiz").click();
        var quiz = new KnowingStudent(page, new Keyboard());
        quiz.stem().waitFor();
        accessibility.look("question");
        Keyboard.handIn(page, quiz.fill(false));
        quiz.expectVerdict(false);
        page.getByText("Why this question?").click();
        accessibility.look("feedback");
        button(page, "Next question").click();
        button(page, "Answer").waitFor();
        button(page, "End the quiz now").click();
        page.getByText("This quiz can't be taken up again.").waitFor();
        accessibility.look("end-quiz");
        page.getByText("End the quiz", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/review");
        page.locator(".reviewed > vaadin-details > vaadin-details-summary")
                .first()
                .click();
        quiz.verdict().first().waitFor();
        accessibility.look("review");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void whatATeacherSees(Visitors visitors) {
        var page = visitors.signedIn("teacher1");
        var accessibility = new Accessibility(page);
        open(page, visitors.address() + "/classes");
        accessibility.look("classes");
        open(page, visitors.address() + "/paper-quiz");
        accessibility.look("paper-quiz");
        open(page, visitors.address() + "/teaching");
        accessibility.look("teaching");
        peopleOfAClass(page, visitors, accessibility);
        open(page, visitors.address() + "/classes");
        page.locator("main a.action").first().click();
        page.locator(".heat-map tbody a").first().waitFor();
        accessibility.look("class");
        page.locator(".class-tabs a:text('Questions')").click();
        page.locator("vaadin-grid a").first().waitFor();
        accessibility.look("questions");
        page.locator("vaadin-grid a").first().click();
        page.locator("main .stem").waitFor();
        accessibility.look("question-analysis");
        page.goBack();
        page.locator(".class-tabs a:text('Results')").click();
        page.locator(".heat-map tbody a").nth(1).click();
        page.waitForURL("**/student/*");
        page.locator("main h2").first().waitFor();
        accessibility.look("student");
        page.locator(".quizzes a").first().click();
        page.locator(".steps li").first().waitFor();
        accessibility.look("student-quiz");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void whatIsSetAndDone(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        var ofTeacher = new Accessibility(teacher);
        open(teacher, visitors.address() + "/classes");
        teacher.locator("main a.action").first().click();
        teacher.locator(".class-tabs a:text('Assignments')").click();
        teacher.locator(".to-do a").first().waitFor();
        ofTeacher.look("assignments");
        teacher.locator(".to-do a").last().click();
        teacher.getByText("How far everyone is").first().waitFor();
        ofTeacher.look("assignment");
        button(teacher, "Arrange something for Quinn Murphy").click();
        teacher.getByLabel("Excused: need not do it").waitFor();
        ofTeacher.look("arrangements");
        button(teacher, "Cancel").click();
        teacher.getByText("Preview as a student").click();
        button(teacher, "Try the quiz").click();
        teacher.locator(".stem").waitFor();
        ofTeacher.look("preview");
        teacher.goBack();
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit"))
                .click();
        teacher.getByLabel("Title").waitFor();
        ofTeacher.look("edit-assignment");
        assertThat(ofTeacher.violations()).isEmpty();

        var student = visitors.signedIn("student17");
        var ofStudent = new Accessibility(student);
        open(student, visitors.address() + "/assignments");
        student.getByText("Show what is due in your calendar").click();
        button(student, "Make an address").waitFor();
        ofStudent.look("to-do");
        student.locator(".to-do a").first().click();
        button(student, "Start the quiz").waitFor();
        ofStudent.look("task");
        assertThat(ofStudent.violations()).isEmpty();
    }

    @Test
    void whatAnAdministratorSees(Visitors visitors) {
        var page = visitors.signedIn("admin");
        var accessibility = new Accessibility(page);
        open(page, visitors.address() + "/people");
        accessibility.look("people");
        button(page, "Add a person").click();
        page.getByLabel("Username", new Page.GetByLabelOptions().setExact(true)).waitFor();
        accessibility.look("add-person");
        open(page, visitors.address() + "/people?q=student07");
        page.locator("vaadin-grid a").first().click();
        button(page, "New sign-in code").click();
        page.getByText("A code that they have already stops working").waitFor();
        accessibility.look("person");
        open(page, visitors.address() + "/people/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(ROSTER);
        page.getByText("1 row can't be taken").waitFor();
        accessibility.look("import");
        open(page, visitors.address() + "/people/export");
        accessibility.look("export");
        open(page, visitors.address() + "/people/slips?q=student30");
        page.getByText("Only for those who never signed in").click();
        button(page, "Make slips").click();
        page.locator(".slips li").first().waitFor();
        accessibility.look("slips");
        open(page, visitors.address() + "/audit");
        accessibility.look("audit");
        open(page, visitors.address() + "/manage-classes");
        accessibility.look("manage-classes");
        page.locator("vaadin-grid a").first().click();
        page.locator(".lines li").first().waitFor();
        accessibility.look("manage-class");
        button(page, "Roll over to a new year").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).waitFor();
        accessibility.look("roll-over");
        assertThat(accessibility.violations()).isEmpty();
    }

    private static void peopleOfAClass(Page page, Visitors visitors, Accessibility accessibility) {
        open(page, visitors.address() + "/classes");
        page.getByText("People", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        // Another test may have made one before.
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Make a code|New code")))
                .click();
        page.locator(".join-code").waitFor();
        accessibility.look("class-people");
        button(page, "Add a group").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).waitFor();
        accessibility.look("add-group");
        button(page, "Cancel").click();
        page.getByText("Show it large, with a QR code").click();
        page.locator("img.qr").waitFor();
        accessibility.look("join-code");
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        page.locator("main h1").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
