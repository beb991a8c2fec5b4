package org.casebook.signin.ui;

import java.util.List;
import java.util.Objects;
import org.casebook.base.ui.PlainPages;
import org.casebook.signin.SingleSignOnSettings;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.security.web.csrf.CsrfToken;

/** The sign-in page as it is sent: sign-in.html with what a request asks for, which is put in as text and never as HTML. */
final class SignInPage {

    private static final Document TEMPLATE = PlainPages.template("sign-in.html", SignInPage.class);

    private final Document page = TEMPLATE.clone();

    SignInPage(CsrfToken token) {
        page.select("meta[name=_csrf_header]").attr("content", token.getHeaderName());
        page.select("meta[name=_csrf]").attr("content", token.getToken());
        page.select("input[name=_csrf]").attr("name", token.getParameterName()).attr("value", token.getToken());
    }

    /** What the browser may fetch while somebody types. */
    SignInPage followedBy(List<String> scripts) {
        if (!scripts.isEmpty()) {
            page.body().attr("data-next", String.join(" ", scripts));
        }
        return this;
    }

    void withoutDemonstration() {
        part("demonstration").remove();
    }

    void askForPassword(SingleSignOnSettings provider) {
        page.select(".with-code").remove();
        if (provider.isOn()) {
            part("provider").attr("href", provider.address()).text(provider.label());
        } else {
            part("provider").remove();
            part("provider-or").remove();
        }
    }

    void askForCode() {
        page.select(".with-password").remove();
        page.expectFirst("h2").text("One more step");
    }

    /** In the title too, which is what is read out first when a page has come. */
    void say(SignInProblem problem) {
        page.expectFirst("#problem .problem-title").text(problem.title());
        page.expectFirst("#problem p").text(problem.text());
        page.title(problem.title() + " · " + page.title());
    }

    void sayNothing() {
        part("problem").remove();
    }

    @Override
    public String toString() {
        return page.outerHtml();
    }

    private Element part(String id) {
        return Objects.requireNonNull(page.getElementById(id));
    }
}
