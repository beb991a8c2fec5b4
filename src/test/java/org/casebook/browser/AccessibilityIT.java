package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casebook.support.Accessibility;
import org.casebook.support.ClassPages;
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
        visitors.open(page, "/first-sign-in");
        accessibility.look("first-sign-in");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void whatAStudentReads(Visitors visitors) {
        var page = visitors.signedIn("student07");
        var accessibility = new Accessibility(page);
        for (var path : READING) {
            visitors.open(page, "/" + path);
            accessibility.look(path.replace('/', '-'));
        }
        visitors.open(page, "/lessons/discovery");
        page.locator("button.term").first().click();
        assertThat(page.locator(".definition:popover-open")).isVisible();
        accessibility.look("definition");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void aQuizFromBeginningToEnd(Visitors visitors) {
        var page = visitors.signedIn("student07");
        var accessibility = new Accessibility(page);
        visitors.open(page, "/quiz");
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
        page.getByText("You can't go on with this quiz afterwards.").waitFor();
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
        visitors.open(page, "/classes");
        accessibility.look("classes");
        visitors.open(page, "/paper-quiz");
        accessibility.look("paper-quiz");
        visitors.open(page, "/teaching");
        accessibility.look("teaching");
        peopleOfAClass(page, visitors, accessibility);
        ClassPages.open(visitors, page, "History 10a");
        page.locator(".heat-map tbody a").first().waitFor();
        accessibility.look("class");
        ClassPages.turnTo(page, "Questions");
        page.locator("vaadin-grid a").first().waitFor();
        accessibility.look("questions");
        page.locator("vaadin-grid a").first().click();
        page.locator("main .stem").waitFor();
        accessibility.look("question-analysis");
        page.goBack();
        ClassPages.turnTo(page, "Results");
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
        ClassPages.open(visitors, teacher, "History 10b");
        ClassPages.turnTo(teacher, "Assignments");
        teacher.locator(".to-do a").first().waitFor();
        ofTeacher.look("assignments");
        teacher.locator(".to-do li").last().locator("a").first().click();
        teacher.getByText("How far everyone is").first().waitFor();
        ofTeacher.look("assignment");
        button(teacher, "Set accommodations for Quinn Murphy").click();
        teacher.getByLabel("Excused: need not do it").waitFor();
        ofTeacher.look("arrangements");
        button(teacher, "Cancel").click();
        teacher.getByText("Preview as a student").click();
        button(teacher, "Try the quiz").click();
        teacher.locator(".stem").waitFor();
        ofTeacher.look("preview");
        teacher.goBack();
        link(teacher, "Edit").click();
        teacher.getByLabel("Title").waitFor();
        ofTeacher.look("edit-assignment");
        assertThat(ofTeacher.violations()).isEmpty();

        var student = visitors.signedIn("student16");
        var ofStudent = new Accessibility(student);
        visitors.open(student, "/assignments");
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
        visitors.open(page, "/people");
        accessibility.look("people");
        button(page, "Add a person").click();
        field(page, "Username").waitFor();
        accessibility.look("add-person");
        visitors.open(page, "/people?q=student07");
        page.locator("vaadin-grid a").first().click();
        button(page, "New sign-in code").click();
        page.getByText("Any earlier code stops working").waitFor();
        accessibility.look("person");
        visitors.open(page, "/people/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(ROSTER);
        page.getByText("1 row can't be taken").waitFor();
        accessibility.look("import");
        visitors.open(page, "/people/export");
        accessibility.look("export");
        visitors.open(page, "/people/slips?q=student30");
        page.getByText("Only for those who never signed in").click();
        button(page, "Make slips").click();
        page.locator(".slips li").first().waitFor();
        accessibility.look("slips");
        visitors.open(page, "/audit");
        accessibility.look("audit");
        visitors.open(page, "/manage-classes");
        accessibility.look("manage-classes");
        page.locator("vaadin-grid a").first().click();
        page.locator(".lines li").first().waitFor();
        accessibility.look("manage-class");
        button(page, "Roll over to a new year").click();
        field(page, "Name").waitFor();
        accessibility.look("roll-over");
        visitors.open(page, "/modules");
        accessibility.look("modules");
        visitors.open(page, "/backups");
        accessibility.look("backups");
        assertThat(accessibility.violations()).isEmpty();
    }

    /** Whoever types a date quickly closes the calendar before it has come. */
    @Test
    void aCalendarThatClosesAsItOpensHidesNothing(Visitors visitors) {
        var page = visitors.signedIn("admin");
        visitors.open(page, "/audit");
        var picker = page.locator("vaadin-date-picker").first();
        picker.waitFor();
        var hidden = picker.evaluate("""
                async picker => {
                    const frame = () => new Promise(requestAnimationFrame);
                    const opened = new Promise(done =>
                        document.body.addEventListener('vaadin-overlay-open', done, { once: true }));
                    picker.open();
                    await picker.updateComplete;
                    await frame();
                    picker.close();
                    await opened;
                    return document.querySelectorAll('[data-aria-hidden]').length;
                }
                """);
        assertThat(hidden).isEqualTo(0);
    }

    private static void peopleOfAClass(Page page, Visitors visitors, Accessibility accessibility) {
        ClassPages.open(visitors, page, "History 10a", "People");
        ClassPages.makeCode(page);
        accessibility.look("class-people");
        button(page, "Add a group").click();
        field(page, "Name").waitFor();
        accessibility.look("add-group");
        button(page, "Cancel").click();
        page.getByText("Show it large, with a QR code").click();
        page.locator("img.qr").waitFor();
        accessibility.look("join-code");
    }
}
