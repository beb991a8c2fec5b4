package org.casebook.base.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.casebook.base.DatabaseTrouble;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers requests that got nowhere because the database can't do its work, the question who asks included: 503 with a
 * page that needs nothing but itself. An open page of Vaadin's that gets it sends its message again until it is heard.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TroublePage extends OncePerRequestFilter {

    private static final String RETRY_AFTER_SECONDS = "5";

    @SuppressWarnings("InlineFormatString") // a whole page
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$s · Casebook</title>
            <style>
            :root { background: light-dark(#faf8f5, #1b1a18); color: light-dark(#24211d, #ece8e1); }
            a { color: light-dark(#8a1c1c, #f0a29a); }
            body { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; font: 1.125rem/1.6 system-ui, sans-serif; }
            h1 { font: 600 1.75rem/1.25 Georgia, serif; }
            </style>
            </head>
            <body><main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="">Try again</a></p>
            </main></body>
            </html>
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            var trouble = DatabaseTrouble.in(failure);
            if (trouble.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            answer(response, trouble.get());
        }
    }

    private static void answer(HttpServletResponse response, DatabaseTrouble trouble) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(PAGE.formatted(TroubleText.heading(trouble), TroubleText.onPage(trouble)));
        response.flushBuffer();
    }
}
