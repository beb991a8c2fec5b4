package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** A class votes on a question, talks and votes again; and its students come in by the code on the wall. */
@InBrowser
class LiveQuestionIT {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    @Test
    void aClassVotesTalksVotesAgainAndReadsTheReason(Visitors visitors) {
        var teacher = visitors.signedIn("teacher1");
        teacher.setViewportSize(WIDTH, HEIGHT);
        ClassPages.open(visitors, teacher, "History 10a", "Live question");
        var look = new Accessibility(teacher);
        look.look("live-choose");
        teacher.setViewportSize(WIDTH, HEIGHT);
        var question = teacher.locator(".offered-live article")
                .filter(new Locator.FilterOptions().setHasText("One right option"))
                .filter(new Locator.FilterOptions().setHasNotText("with a source"))
                .first();
        while (!question.isVisible()) {
            int before = teacher.locator(".offered-live article").count();
            button(teacher, "Show more").click();
            teacher.locator(".offered-live article").nth(before).waitFor();
        }
        question.getByText("Ask it now").click();
        var count = teacher.locator(".vote-count");
        assertThat(count).containsText(Pattern.compile("0 of \\d+ have answered"));

        var phone = visitors.signedIn("student01", Device.PHONE, ColorScheme.DARK);
        visitors.open(phone, "/learn");
        link(phone, "Answer it").click();
        var desk = visitors.signedIn("student02");
        visitors.open(desk, "/live");
        answer(phone, 0);
        answer(desk, 1);
        // Changed by keyboard, and back.
        desk.keyboard().press("1");
        button(desk, "Change the answer").click();
        desk.keyboard().press("2");
        desk.keyboard().press("Enter");
        assertThat(count).containsText("2 of ");
        photograph(look, teacher, "live-vote");
        new Accessibility(phone, Device.PHONE, ColorScheme.DARK).look("live-vote-own");

        button(teacher, "Close the vote").click();
        assertThat(teacher.locator(".vote-figures").first()).containsText("50 %");
        Assertions.assertThat(teacher.locator("main").innerText()).doesNotContain("Right");
        assertThat(phone.locator("main h2")).hasText("How your class has answered");
        photograph(look, teacher, "live-counted");
        button(teacher, "Let them talk").focus();
        teacher.keyboard().press("Enter");
        assertThat(phone.locator("main h2")).containsText("Talk to ");
        assertThat(desk.locator("main h2")).containsText("Talk to ");
        var partner = desk.locator("main h2").innerText().replace("Talk to ", "");
        Assertions.assertThat(teacher.locator("main").innerText()).doesNotContain(partner);
        photograph(look, teacher, "live-talk");
        var onPhone = new Accessibility(phone, Device.PHONE, ColorScheme.DARK);
        onPhone.look("live-talk-own");
        // The next button is under the teacher's hands.
        teacher.keyboard().press("Enter");

        button(phone, "Answer").waitFor();
        phone.reload();
        answer(phone, 1);
        // Cut off while the vote is closed, the desk finds it as it stands then.
        button(desk, "Answer").waitFor();
        desk.context().setOffline(true);
        button(teacher, "Close the vote").click();
        assertThat(desk.locator("casebook-live")).containsText("No news since");
        desk.context().setOffline(false);
        assertThat(desk.locator("main h2")).hasText("Before and after the talk");
        assertThat(teacher.locator(".vote-sum")).containsText("After it: 1 answer.");
        photograph(look, teacher, "live-compared");
        onPhone.look("live-compared-own");

        // Another device, and the same after a reload.
        teacher.reload();
        button(teacher, "Show the reason").click();
        assertThat(teacher.locator(".reason")).containsText("From the lesson");
        assertThat(phone.locator(".feedback")).containsText("Read it in the lesson");
        photograph(look, teacher, "live-reason");
        onPhone.look("live-reason-own");
        button(teacher, "End it").first().click();
        assertThat(phone.getByText("The live question is over.")).isVisible();
        assertThat(teacher.getByText("Asked before")).isVisible();
        look.look("live-past");
        Assertions.assertThat(look.violations()).isEmpty();
        Assertions.assertThat(onPhone.violations()).isEmpty();

        var other = visitors.signedIn("teacher2");
        other.navigate(teacher.url());
        assertThat(other.locator("main h1")).hasText("Not found");
    }

    @Test
    void theJoinPageFitsAProjectorAndShowsWhoComes(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, "History 10b", "People");
        var code = ClassPages.makeCode(teacher);
        teacher.getByText("Show it large, with a QR code").click();
        teacher.waitForURL("**/code");
        teacher.locator("img.qr").waitFor();
        for (int[] size : new int[][] {{WIDTH, HEIGHT}, {1024, 768}}) {
            teacher.setViewportSize(size[0], size[1]);
            var letters = teacher.locator(".join-code").boundingBox();
            var picture = teacher.locator("img.qr").boundingBox();
            Assertions.assertThat(picture.x).as("beside each other").isGreaterThan(letters.x + letters.width - 1);
            Assertions.assertThat(picture.y).isLessThan(letters.y + letters.height);
            Assertions.assertThat(picture.width).isGreaterThan(280);
            Assertions.assertThat(teacher.evaluate("() => document.scrollingElement.scrollHeight - innerHeight"))
                    .as("pixels below the edge at " + size[0] + " by " + size[1])
                    .isEqualTo(0);
            Assertions.assertThat(Widths.tooWide(teacher)).isEmpty();
            teacher.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "join-wall-" + size[0] + ".png")));
        }

        var student = visitors.signedIn("student03");
        student.navigate(visitors.address() + "/join/" + code);
        button(student, "Join the class").click();
        assertThat(student.locator("main h1")).containsText("You are in");

        assertThat(teacher.locator(".joined-names .new")).hasCount(1);
        Assertions.assertThat(teacher.evaluate("() => document.scrollingElement.scrollHeight - innerHeight"))
                .isEqualTo(0);
        var look = new Accessibility(teacher);
        look.look("join-wall");
        Assertions.assertThat(look.violations()).isEmpty();
        var name = teacher.locator(".joined-names .new").innerText();
        teacher.getByText("Back to the people of the class").click();
        button(teacher, "Remove " + name).click();
        assertThat(button(teacher, "Remove " + name)).hasCount(0);
    }

    private static void answer(Page student, int option) {
        student.locator(".option").nth(option).click();
        button(student, "Answer").click();
        assertThat(student.locator(".vote-taken")).containsText("Your answer is in");
    }

    /** A wall is wide and low. */
    private static void photograph(Accessibility look, Page wall, String name) {
        look.look(name);
        wall.setViewportSize(WIDTH, HEIGHT);
        wall.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + "-wall.png")));
    }
}
