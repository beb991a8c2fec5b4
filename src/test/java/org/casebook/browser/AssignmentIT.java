package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.row;

import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A teacher sets a test and watches a student take it. */
@InBrowser
class AssignmentIT {

    @Test
    void whatIsSetIsDoneWhileTheTeacherWatches(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, "History 10b", "Assignments");
        teacher.getByText("New assignment").click();
        teacher.getByLabel("Title").fill("Test of today");
        teacher.getByLabel("Questions at most").fill("4");
        teacher.getByLabel("Test: when I release it").check();
        teacher.getByLabel("Time limit in minutes").fill("20");
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main h1")).hasText("Test of today");
        var row = row(teacher, "Tara Singh");
        assertThat(row).containsText("To do");

        var student = visitors.signedIn("student20");
        student.navigate(visitors.address() + "/assignments");
        student.getByText("Test of today").click();
        assertThat(student.locator("main")).containsText("From the start you have 20 minutes");
        button(student, "Start the quiz").click();
        assertThat(student.locator("casebook-time-left")).containsText("Time left: ");
        assertThat(row).containsText("0 of 4 answered");
        var quiz = new KnowingStudent(student, new Keyboard());
        for (int question = 1; question <= 4; question++) {
            assertThat(student.locator(".where")).hasText("Question " + question + " of 4");
            Keyboard.handIn(student, quiz.fill(question % 2 == 0));
        }

        assertThat(student.locator("main h1")).hasText("Handed in");
        assertThat(student.locator("main")).containsText("when your teacher releases it");
        assertThat(row).containsText("✓ Done");
        assertThat(row).containsText("2 of 4 right");
        button(teacher, "Release the feedback").click();
        button(teacher, "Take the release back").waitFor();
        student.reload();
        assertThat(student.locator("main h1")).hasText("What this quiz showed");
    }
}
