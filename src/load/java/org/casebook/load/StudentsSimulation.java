package org.casebook.load;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.casebook.load.Measurements.Heap;
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

    /** How often each has every quiz of the student whose copy they are: for a school of many answers. */
    private static final int HISTORY = Integer.getInteger("load.history", 1);

    private static final Duration NO_TIME = Duration.ZERO;

    private final LoadServer server;
    private final Measurements measurements;
    private volatile @Nullable Heap heap;

    public StudentsSimulation() {
        server = LoadServer.start(FIRST + STUDENTS, HISTORY, Boolean.getBoolean("load.postgres"));
        measurements = new Measurements(server.process());
        var student = new StudentSteps(server.password(), measurements);
        var usernames = IntStream.range(0, FIRST + STUDENTS)
                .<Map<String, Object>>mapToObj(number -> Map.of("username", LoadSchool.username(number)))
                .toList();
        var until = FIRST_FOR.plus(ARRIVAL).plus(SETTLING).plus(MEASURED);
        var first = scenario("first")
                .feed(listFeeder(usernames.subList(0, FIRST)))
                .exec(student.signIn(), student.read(NO_TIME), student.quiz(NO_TIME), leaveForGood(student));
        var students = scenario("students")
                .feed(listFeeder(usernames.subList(FIRST, FIRST + STUDENTS)))
                .exec(
                        student.signIn(),
                        student.read(THINK),
                        TOGETHER ? exec(student.openQuizzes(), rendezVous(STUDENTS), student.start()) : exec(List.of()),
                        asLongAs(_ -> !measurements.isOver()).on(student.quiz(THINK)),
                        leaveForGood(student));
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
                .protocols(http.baseUrl(server.address()).acceptEncodingHeader("gzip"))
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
        server.close();
    }

    /** Waits until all has been measured, and signs out. */
    private ChainBuilder leaveForGood(StudentSteps student) {
        return exec(asLongAs(_ -> heap == null).on(pause(Duration.ofSeconds(1))), student.signOut());
    }
}
