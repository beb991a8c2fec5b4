package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;
import static org.casebook.support.Controls.row;

import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Voice;
import org.junit.jupiter.api.Test;

/** A teacher sets a test and watches a student take it. */
@InBrowser
class AssignmentIT {

    /** A voice for a browser that has none; what it reads is kept. */
    @Test
    void whatIsSetIsDoneWhileTheTeacherWatches(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, "History 10b", "Assignments");
        link(teacher, "New assignment").click();
        teacher.getByLabel("Title").fill("Test of today");
        ClassPages.unfold(teacher);
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
        assertThat(student.locator("main")).containsText("when your teacher releases the feedback");
        assertThat(row).containsText("✓ Done");
        assertThat(row).containsText("2 of 4 right");
        button(teacher, "Release the feedback").click();
        assertThat(teacher.locator("vaadin-confirm-dialog")).containsText("Not begun: ");
        button(teacher, "Release it").click();
        button(teacher, "Take the release back").waitFor();
        student.reload();
        assertThat(student.locator("main h1")).hasText("What this quiz showed");
    }

    @Test
    void whatIsAllowedOnceIsThereInTheQuiz(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, "History 10b", "People");
        link(teacher, "Extra time, breaks and other accommodations").click();
        button(teacher, "Set for students").click();
        field(teacher, "Students").fill("Tara Singh");
        teacher.locator("vaadin-multi-select-combo-box-item:visible")
                .getByText("Tara Singh")
                .click();
        field(teacher, "Students").press("Tab");
        teacher.getByLabel("Breaks, in minutes for the whole attempt").fill("5");
        teacher.getByLabel("Questions can be read aloud").check();
        button(teacher, "Save").click();
        assertThat(row(teacher, "Tara Singh")).containsText("reading aloud, breaks of 5 minutes in all");
        var ofTeacher = new Accessibility(teacher);
        ofTeacher.look("accommodations");
        ClassPages.turnTo(teacher, "Assignments");
        link(teacher, "New assignment").click();
        teacher.getByLabel("Title").fill("Test with breaks");
        ClassPages.unfold(teacher);
        teacher.getByLabel("Time limit in minutes").fill("20");
        button(teacher, "Give it out").click();
        var row = row(teacher, "Tara Singh");

        var student = visitors.signedIn("student20");
        Voice.give(student);
        student.navigate(visitors.address() + "/assignments");
        student.getByText("Test with breaks").click();
        button(student, "Start the quiz").click();
        var stem = student.locator(".stem");
        stem.waitFor();
        button(student, "Read aloud").click();
        button(student, "Stop reading").waitFor();
        assertThat(student.locator("main")).containsText(Voice.said(student).getFirst());
        var question = stem.innerText();
        button(student, "Take a break (5 minutes left)").click();
        assertThat(student.locator("main h1")).hasText("A break");
        assertThat(stem).hasCount(0);
        assertThat(student.locator("casebook-time-left")).containsText("Break left: ");
        var ofStudent = new Accessibility(student);
        ofStudent.look("break");
        assertThat(row).containsText("On a break until");
        button(student, "Go on").click();
        assertThat(stem).hasText(question);
        assertThat(row).not().containsText("On a break until");
        button(student, "End the quiz now").click();
        button(student, "End the quiz").click();
        assertThat(row).containsText("✓ Done");

        ClassPages.open(visitors, teacher, "History 10b", "People");
        link(teacher, "Extra time, breaks and other accommodations").click();
        button(teacher, "Remove the accommodations of Tara Singh").click();
        teacher.getByText("Nobody has any yet.").waitFor();
        Assertions.assertThat(ofTeacher.violations()).isEmpty();
        Assertions.assertThat(ofStudent.violations()).isEmpty();
    }
}
