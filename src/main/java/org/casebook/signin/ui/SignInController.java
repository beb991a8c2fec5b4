package org.casebook.signin.ui;

import java.net.URI;
import org.casebook.base.ui.PageScripts;
import org.casebook.base.ui.PlainPages;
import org.casebook.signin.FirstAdministrator;
import org.casebook.signin.SingleSignOnSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where people sign in: no page of Vaadin's but one of plain HTML, which is there at once on a slow line too, and works
 * without scripts: docs/decisions/first-page.md.
 */
@RestController
class SignInController {

    private final FirstAdministrator firstAdministrator;
    private final SingleSignOnSettings provider;
    private final PageScripts scripts;
    private final boolean demo;

    SignInController(
            FirstAdministrator firstAdministrator,
            SingleSignOnSettings provider,
            PageScripts scripts,
            @Value("${casebook.demo:false}") boolean demo) {
        this.firstAdministrator = firstAdministrator;
        this.provider = provider;
        this.scripts = scripts;
        this.demo = demo;
    }

    @GetMapping("/login")
    ResponseEntity<String> show(@RequestParam MultiValueMap<String, String> parameters, CsrfToken token) {
        if (firstAdministrator.isNeeded()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("setup"))
                    .build();
        }
        var page = new SignInPage(token).followedBy(scripts.addresses());
        if (!demo) {
            page.withoutDemonstration();
        }
        if (parameters.containsKey("code")) {
            page.askForCode();
            SignInProblem.ofCode(parameters).ifPresentOrElse(page::say, page::sayNothing);
        } else {
            page.askForPassword(provider);
            SignInProblem.of(parameters).ifPresentOrElse(page::say, page::sayNothing);
        }
        return ResponseEntity.ok().contentType(PlainPages.HTML).body(page.toString());
    }
}
