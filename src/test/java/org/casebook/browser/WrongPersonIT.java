package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.casebook.support.Browser;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.QuizPage;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** Whoever types an address that is not theirs finds nothing there, and the door keeps strangers out. */
@InBrowser
class WrongPersonIT {

    @Test
    void anotherStudentsQuizIsNotFound(Visitors visitors) {
        var owner = visitors.signedIn("student13");
        new QuizPage(owner).start(visitors.address());

        for (var other : List.of("student14", "teacher1", "admin")) {
            var page = visitors.signedIn(other);
            expectNotFound(page, owner.url());
            expectNotFound(page, owner.url() + "/review");
        }
    }

    @Test
    void anotherTeachersClassAndStudentsAreNotFound(Visitors visitors) {
        var owner = visitors.signedIn("teacher1");
        ClassPages.open(visitors, owner, "History 10a");
        owner.locator(".heat-map tbody a").first().waitFor();
        var ofClass = owner.url();
        owner.locator(".heat-map tbody a").first().click();
        owner.waitForURL("**/student/*");
        owner.locator("main h2").first().waitFor();

        for (var other : List.of("teacher2", "student01")) {
            var page = visitors.signedIn(other);
            expectNotFound(page, ofClass);
            expectNotFound(page, ofClass + "/questions");
            expectNotFound(page, owner.url());
        }
    }

    @Test
    void viewsOfOtherRolesAreNotFound(Visitors visitors) {
        var student = visitors.signedIn("student14");
        List.of("start", "classes", "people", "manage-classes")
                .forEach(path -> expectNotFound(student, visitors.address() + "/" + path));
        var teacher = visitors.signedIn("teacher1");
        List.of("people", "manage-classes", "progress")
                .forEach(path -> expectNotFound(teacher, visitors.address() + "/" + path));
    }

    @Test
    void strangersMeetTheSignInPageWithItsHeaders(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/people");
        page.waitForURL("**/login");
        assertThat(page.locator("input[name=password]")).isVisible();
        for (var path : List.of("/login", "/styles/casebook.css", "/nothing-here")) {
            var headers = page.request().get(visitors.address() + path).headers();
            assertThat(headers.get("content-security-policy"))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
            assertThat(headers)
                    .as(path)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("referrer-policy", "same-origin");
        }
    }

    @Test
    void signingInNeedsATokenAndGivesANewSession(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/login");
        page.locator("input[name=password]").waitFor();
        var before = session(page);
        assertThat(Browser.postSignIn(page, visitors.address(), "student15", visitors.password(), "not this session's")
                        .url())
                .endsWith("/login?expired");
        page.navigate(visitors.address() + "/learn");
        page.waitForURL("**/login");

        Browser.fillSignIn(page, "student15", visitors.password());
        page.waitForURL(Pattern.compile(".*/learn(\\?continue)?"));
        assertThat(session(page)).isNotEqualTo(before);
    }

    @Test
    void guessingIsSlowedDown(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/login");
        page.locator("input[name=password]").waitFor();
        var token = page.locator("meta[name=_csrf]").getAttribute("content");
        for (int guess = 1; guess <= 10; guess++) {
            assertThat(Browser.postSignIn(page, visitors.address(), "nobody", "guess" + guess, token)
                            .url())
                    .endsWith("/login?error");
        }
        Browser.fillSignIn(page, "nobody", "one more guess");
        assertThat(page.getByText("Too many attempts")).isVisible();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void expectNotFound(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("main h1")).hasText("Not found");
    }
}
