package org.casebook.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.casebook.support.wire.WireBrowser;
import org.casebook.support.wire.WirePage;

/** What a student does, as the requests that a browser sends for it. */
final class StudentSteps {

    /** How often a page with a question asks whether the server is there (casebook-connection.js). */
    private static final Duration UP_EVERY = Duration.ofSeconds(Integer.getInteger("load.up", 10));

    private static final ChainBuilder NOTHING = exec(List.of());

    private static final CheckBuilder TOKEN = regex(WireBrowser.TOKEN.pattern()).saveAs("csrf");

    private static final String PAGE = "page";
    private static final String MESSAGE = "message";

    private final String password;
    private final Measurements measurements;

    StudentSteps(String password, Measurements measurements) {
        this.password = password;
        this.measurements = measurements;
    }

    ChainBuilder signIn() {
        return exec(
                http("sign-in page").get("/login").check(status().is(200), TOKEN),
                exec(http("sign in")
                        .post("/login")
                        .formParam("username", "#{username}")
                        .formParam("password", password)
                        .formParam("_csrf", "#{csrf}")
                        .disableFollowRedirect()
                        .check(status().is(302))),
                visit("", "start page"));
    }

    ChainBuilder signOut() {
        return exec(http("sign out")
                .post("/logout")
                .formParam("_csrf", "#{csrf}")
                .disableFollowRedirect()
                .check(status().is(302)));
    }

    ChainBuilder read(Duration think) {
        return exec(
                visit("lessons", "lessons"),
                pause(think),
                exec(session ->
                        session.set("section", page(session).links("lessons/").getFirst())),
                visit("#{section}", "section"),
                pause(think));
    }

    ChainBuilder openQuizzes() {
        return visit("quiz", "quizzes");
    }

    ChainBuilder start() {
        return send("start", page -> page.press("Start the quiz"));
    }

    ChainBuilder quiz(Duration think) {
        return exec(
                doIf(session -> !page(session).offers("Answer"))
                        .then(openQuizzes(), pause(think.dividedBy(2)), start()),
                asLongAs(session -> page(session).offers("Answer") && !measurements.isOver())
                        .on(
                                think(think),
                                send("answer", page -> page.answer(random())),
                                think(think),
                                doIf(session -> page(session).offers("Next question"))
                                        .then(send("next", page -> page.press("Next question")))));
    }

    private static Random random() {
        return new Random();
    }

    /** Time to think, in which the page goes on asking whether the server is there. */
    private ChainBuilder think(Duration think) {
        if (think.isZero()) {
            return NOTHING;
        }
        int asked = (int) (think.toMillis() / UP_EVERY.toMillis());
        var part = think.dividedBy(asked + 1);
        var some = pause(part.dividedBy(2), part.plus(part.dividedBy(2)));
        return asked == 0
                ? exec(some)
                : exec(some, repeat(asked).on(exec(http("up").get("/up").check(status().is(204))), some));
    }

    /** Loads a page anew, as one does by an address or a bookmark. */
    private ChainBuilder visit(String address, String name) {
        return exec(
                doIf(session -> session.contains(PAGE))
                        .then(exec(session -> session.set(MESSAGE, page(session).leave()))
                                .exec(post("leave"))),
                exec(http(name + ": document").get("/" + address).check(status().is(200), TOKEN)),
                open(address),
                send(name, page -> page.show("/" + address)));
    }

    private ChainBuilder open(String address) {
        return exec(http("open")
                        .get("/?" + WirePage.opening(address))
                        .check(status().is(200), bodyString().saveAs(MESSAGE)))
                .exec(session -> session.set(PAGE, WirePage.of(session.getString(MESSAGE))));
    }

    /** Sends a message, reads the answer, and reports what its new elements report. */
    private ChainBuilder send(String name, Function<WirePage, String> message) {
        return exec(
                exec(session -> session.set(MESSAGE, message.apply(page(session)))),
                exec(post(name)
                        .check(
                                bodyString().saveAs(MESSAGE),
                                responseTimeInMillis().saveAs("time"))),
                exec(session -> {
                    measurements.add(name, session.getInt("time"));
                    page(session).read(session.getString(MESSAGE));
                    var echo = page(session).echo();
                    return echo.map(text -> session.set(MESSAGE, text)).orElseGet(() -> session.remove(MESSAGE));
                }),
                doIf(session -> session.contains(MESSAGE))
                        .then(exec(post("echo").check(bodyString().saveAs(MESSAGE))), exec(session -> {
                            page(session).read(session.getString(MESSAGE));
                            return session.remove(MESSAGE);
                        })));
    }

    private HttpRequestActionBuilder post(String name) {
        return http(name)
                .post(session -> "/?" + page(session).query())
                .header("Content-Type", "application/json; charset=UTF-8")
                .body(StringBody(session -> session.getString(MESSAGE)))
                .check(status().is(200));
    }

    private static WirePage page(Session session) {
        return session.<WirePage>get(PAGE);
    }
}
