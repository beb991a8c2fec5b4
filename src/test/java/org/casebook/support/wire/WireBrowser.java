package org.casebook.support.wire;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Carries a page's messages, with cookies and without a browser: for what no browser would send. */
public final class WireBrowser implements AutoCloseable {

    /** Where a document has the token that its forms have to send. */
    public static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    /** @param address Casebook's, without a slash at its end */
    public WireBrowser(String address) {
        this.address = address;
    }

    public void signIn(String username, String password) {
        var matcher = TOKEN.matcher(send(HttpRequest.newBuilder(at("/login"))).body());
        if (!matcher.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        var form = Map.of("username", username, "password", password, "_csrf", matcher.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Opens the page of an address, without a slash at its beginning. */
    public WirePage visit(String location) {
        var page = WirePage.of(send(HttpRequest.newBuilder(at("/?" + WirePage.opening(location))))
                .body());
        say(page, page.show("/" + location));
        return page;
    }

    /** Sends a message of a page, lets the page read the answer, and gives the answer. */
    public String say(WirePage page, String message) {
        var answer = post(page, message).body();
        page.read(answer);
        page.echo().ifPresent(echo -> page.read(post(page, echo).body()));
        return answer;
    }

    /** Sends a message without the page's knowing, as one who has copied it would. */
    public HttpResponse<String> post(WirePage page, String message) {
        return send(HttpRequest.newBuilder(at("/?" + page.query()))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message)));
    }

    private URI at(String location) {
        return URI.create(address + location);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
