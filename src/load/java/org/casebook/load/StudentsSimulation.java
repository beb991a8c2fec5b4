package org.casebook.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casebook.load.Measurements.Heap;
import org.casebook.support.RunningCasebook;
import org.casebook.support.wire.WireBrowser;
import org.casebook.support.wire.WirePage;
import org.jspecify.annotations.Nullable;

/**
 * Students who sign in, read a section and take quizzes with time to think, on a Casebook of this machine. Each speaks
 * as a browser does, with what the elements of a page report by themselves and the question every few seconds whether
 * the server is there; scripts and styles are left out, which a browser keeps.
 */
public class StudentsSimulation extends Simulation {

    private static final int STUDENTS = Integer.getInteger("load.students", 100);
    private static final Duration THINK =
            Duration.ofMillis(Math.round(1_000 * Double.parseDouble(System.getProperty("load.think", "10"))));
    private static final Duration ARRIVAL = Duration.ofSeconds(Integer.getInteger("load.arrival", 60));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("load.measured", 120));
    private static final Duration SETTLING = Duration.ofSeconds(Integer.getInteger("load.settling", 20));
    /** Who takes a quiz before the others come, so that what is made once isn't counted as theirs. */
    private static final int FIRST = 20;

    private static final Duration FIRST_FOR = Duration.ofSeconds(40);

    /** Whether all start their first quiz in the same second. */
    private static final boolean TOGETHER = Boolean.getBoolean("load.together");
    /** How often a page with a question asks whether the server is there (casebook-connection.js). */
    private static final Duration UP_EVERY = Duration.ofSeconds(Integer.getInteger("load.up", 10));

    private static final Duration NO_TIME = Duration.ZERO;
    private static final ChainBuilder NOTHING = exec(List.of());

    private static final CheckBuilder TOKEN = regex(WireBrowser.TOKEN.pattern()).saveAs("csrf");

    private static final String PAGE = "page";
    private static final String MESSAGE = "message";

    private final RunningCasebook casebook;
    private final Measurements measurements;
    private final String password;
    private volatile @Nullable Heap heap;

    public StudentsSimulation() {
        try {
            var data = Files.createTempDirectory("casebook-load");
            password = LoadSchool.fill(data, FIRST + STUDENTS);
            casebook = RunningCasebook.start("--port", "0", "--data", data.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        measurements = new Measurements(casebook.process());
        var usernames = IntStream.range(0, FIRST + STUDENTS)
                .<Map<String, Object>>mapToObj(number -> Map.of("username", LoadSchool.username(number)))
                .toList();
        var until = FIRST_FOR.plus(ARRIVAL).plus(SETTLING).plus(MEASURED);
        var first = scenario("first")
                .feed(listFeeder(usernames.subList(0, FIRST)))
                .exec(signIn(), read(NO_TIME), quiz(NO_TIME), leaveForGood());
        var students = scenario("students")
                .feed(listFeeder(usernames.subList(FIRST, FIRST + STUDENTS)))
                .exec(
                        signIn(),
                        read(THINK),
                        TOGETHER ? exec(openQuizzes(), rendezVous(STUDENTS), start()) : NOTHING,
                        asLongAs(_ -> !measurements.isOver()).on(exec(quiz(THINK))),
                        leaveForGood());
        var observer = scenario("observer")
                .exec(
                        pause(FIRST_FOR.plus(ARRIVAL).plus(SETTLING)),
                        exec(session -> {
                            measurements.begin();
                            return session;
                        }),
                        pause(MEASURED),
                        exec(session -> {
                            measurements.end();
                            return session;
                        }),
                        pause(THINK),
                        exec(session -> {
                            heap = measurements.heap();
                            return session;
                        }));
        setUp(
                        first.injectOpen(atOnceUsers(FIRST)),
                        students.injectOpen(
                                nothingFor(FIRST_FOR), rampUsers(STUDENTS).during(ARRIVAL)),
                        observer.injectOpen(atOnceUsers(1)))
                .protocols(http.baseUrl(casebook.address()).acceptEncodingHeader("gzip"))
                .maxDuration(until.plus(THINK).plusSeconds(120));
    }

    @Override
    public void after() {
        var with = Objects.requireNonNull(heap);
        var without = measurements.heap();
        System.out.printf("%d students, %.1f s to think%n", STUDENTS, THINK.toMillis() / 1e3);
        System.out.print(measurements.report());
        System.out.printf(
                "heap: %d KB with all signed in and %d pages, %d KB when they have signed out: %d KB for each%n",
                with.bytes() / 1_024,
                with.pages(),
                without.bytes() / 1_024,
                (with.bytes() - without.bytes()) / 1_024 / (FIRST + STUDENTS));
        casebook.close();
    }

    private ChainBuilder signIn() {
        return exec(
                http("sign-in page").get("/login").check(status().is(200), TOKEN),
                open("login"),
                exec(session -> session.set(MESSAGE, page(session).leave())).exec(post("leave")),
                exec(session -> session.remove(PAGE)),
                exec(http("sign in")
                        .post("/login")
                        .formParam("username", "#{username}")
                        .formParam("password", password)
                        .formParam("_csrf", "#{csrf}")
                        .disableFollowRedirect()
                        .check(status().is(302))),
                visit("", "start page"));
    }

    /** Waits until all has been measured, and signs out. */
    private ChainBuilder leaveForGood() {
        return exec(
                asLongAs(_ -> heap == null).on(pause(Duration.ofSeconds(1))),
                exec(http("sign out")
                        .post("/logout")
                        .formParam("_csrf", "#{csrf}")
                        .disableFollowRedirect()
                        .check(status().is(302))));
    }

    private ChainBuilder read(Duration think) {
        return exec(
                visit("lessons", "lessons"),
                pause(think),
                exec(session ->
                        session.set("section", page(session).links("lessons/").getFirst())),
                visit("#{section}", "section"),
                pause(think));
    }

    private ChainBuilder openQuizzes() {
        return visit("quiz", "quizzes");
    }

    private ChainBuilder start() {
        return send("start", page -> page.press("Start the quiz"));
    }

    private ChainBuilder quiz(Duration think) {
        return exec(
                doIf(session -> !page(session).offers("Answer"))
                        .then(openQuizzes(), pause(think.dividedBy(2)), start()),
                asLongAs(session -> page(session).offers("Answer") && !measurements.isOver())
                        .on(
                                think(think),
                                asLongAs(session -> page(session).hasBlank())
                                        .on(send("fill in", page -> page.fill(random()))),
                                send("answer", page -> page.press("Answer")),
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
