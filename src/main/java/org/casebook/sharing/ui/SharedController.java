package org.casebook.sharing.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.casebook.base.ClientAddress;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.PlainPages;
import org.casebook.course.Course;
import org.casebook.sharing.SharedPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page that a student's link opens. It is plain HTML, asks for no session and gives none, and its address has nothing
 * of the link: docs/decisions/progress-links.md.
 */
@RestController
record SharedController(SharedPages pages, Course course) {

    /** Where a link leads, its secret part behind a '#'. */
    static final String PATH = "shared";

    static final String SECRET = "Casebook-Link";

    private static final int FIRST_HEADING = 1;

    @GetMapping("/shared")
    ResponseEntity<String> page(HttpServletResponse response) {
        return answer(HttpStatus.OK, response, SharedPage.empty());
    }

    @GetMapping("/shared/progress")
    ResponseEntity<String> progress(
            @RequestHeader(name = SECRET, defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var shown = pages.open(secret, ClientAddress.of(request));
            var time = SharedTime.of(zone, request.getLocale());
            return answer(
                    HttpStatus.OK,
                    response,
                    SharedPage.of(shown.name(), SharedSheet.of(course, shown, time, FIRST_HEADING)));
        } catch (NotFoundException nobodys) {
            return answer(HttpStatus.NOT_FOUND, response, SharedPage.notFound());
        }
    }

    /** Set on the response itself: there they take the place of those that hold for all pages. */
    private static ResponseEntity<String> answer(HttpStatus status, HttpServletResponse response, String page) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return ResponseEntity.status(status).contentType(PlainPages.HTML).body(page);
    }
}
