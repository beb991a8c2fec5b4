package org.casebook.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.TwoWriters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Joining a class by its code, on every database. */
abstract class JoinCodesContract {

    private static final String UNKNOWN = "No class can be joined with this code";

    @Autowired
    JoinCodes codes;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    AuditTrail trail;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    Queries queries;

    @Autowired
    TwoWriters writers;

    private Actor teacher;
    private Actor newcomer;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        newcomer = school.student();
        own = school.classOf(teacher, school.student());
    }

    @Test
    void aStudentSeesWhichClassItIsAndJoinsIt() {
        var code = renew();

        var invitation = codes.invitation(newcomer, code);
        assertThat(invitation.className())
                .isEqualTo(classes.taught(teacher, own).name());
        assertThat(invitation.teachers()).hasSize(1);
        assertThat(invitation.accepted()).isFalse();
        assertThat(studentsOf(own)).doesNotContain(newcomer.id());

        assertThat(codes.join(newcomer, code).accepted()).isTrue();
        assertThat(studentsOf(own)).hasSize(2).contains(newcomer.id());
        assertThat(classes.teaches(teacher, newcomer.id())).isTrue();
        assertThat(codes.invitation(newcomer, code).accepted()).isTrue();
    }

    @Test
    void howACodeIsWrittenMakesNoDifference() {
        var letters = renew();
        for (var written : List.of(
                letters.toLowerCase(Locale.ROOT),
                letters.substring(0, 3) + "-" + letters.substring(3),
                "  " + letters.substring(0, 3) + " – " + letters.substring(3) + " ",
                String.join(" ", letters.split("")))) {
            assertThat(codes.invitation(newcomer, written).className()).isNotEmpty();
        }
    }

    @Test
    void whoWasTakenOutComesBackByTheCode() {
        var code = renew();
        codes.join(newcomer, code);
        memberships.remove(teacher, own, newcomer.id());

        codes.join(newcomer, code);

        assertThat(studentsOf(own)).contains(newcomer.id());
    }

    @Test
    void theAuditTrailSaysWhoJoinedByTheCode() {
        codes.join(newcomer, renew());

        var joined = new AuditFilter(newcomer.id(), AuditAction.MEMBERS_CHANGED, own, null, null);
        assertThat(trail.lines(joined, 0, 5)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo(newcomer.id());
            assertThat(line.detail()).isEqualTo("Came in by code");
        });
    }

    @Test
    void aNewCodeReplacesTheOldOne() {
        var old = renew();
        var now = renew();

        assertThat(now).isNotEqualTo(old);
        assertThat(codes.of(teacher, own).orElseThrow().letters()).isEqualTo(now);
        assertRefused(() -> codes.join(newcomer, old), UNKNOWN);
        codes.join(newcomer, now);
    }

    @Test
    void aCodeExpiresWhenItsTimeIsOver() {
        for (var lifetime : CodeLifetime.values()) {
            var code = codes.renew(teacher, own, lifetime);
            clock.advance(lifetime.duration().minus(Duration.ofMinutes(1)));
            assertThat(codes.of(teacher, own)).contains(code);
            assertThat(codes.invitation(newcomer, code.letters()).accepted()).isFalse();

            clock.advance(Duration.ofMinutes(1));
            assertThat(codes.of(teacher, own)).isEmpty();
            assertRefused(() -> codes.invitation(newcomer, code.letters()), UNKNOWN);
            assertRefused(() -> codes.join(newcomer, code.letters()), UNKNOWN);
        }
    }

    @Test
    void everyCodeThatTakesNobodyInGetsTheSameWords() {
        var switchedOff = renew();
        codes.switchOff(teacher, own);
        var other = school.classOf(teacher);
        var ofArchived = codes.renew(teacher, other, CodeLifetime.DAY).letters();
        classes.archive(teacher, other);

        var words = new HashSet<String>();
        for (var code : List.of(switchedOff, ofArchived, "BCDFGH", "nonsense", "12", "'; drop table join_code")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> codes.join(newcomer, code))
                    .satisfies(refusal -> words.add(refusal.getMessage()));
        }
        assertThat(words).singleElement().asString().contains(UNKNOWN);
        assertThat(codes.of(teacher, own)).isEmpty();
        assertRefused(() -> codes.join(newcomer, " - "), "type the code");
    }

    @Test
    void anArchivedClassHasNoCodeUntilItIsRestoredAndGetsOne() {
        var old = renew();
        classes.archive(teacher, own);
        assertThat(codes.of(teacher, own)).isEmpty();
        assertRefused(() -> codes.renew(teacher, own, CodeLifetime.DAY), "archived");

        classes.restore(teacher, own);
        assertRefused(() -> codes.join(newcomer, old), UNKNOWN);
        codes.join(newcomer, renew());
    }

    @Test
    void guessingIsSlowedDownEvenForWhoKnowsARightCode() {
        var right = renew();
        for (int guess = 0; guess < JoinCodes.TRIES; guess++) {
            codes.invitation(newcomer, right);
            assertRefused(() -> codes.invitation(newcomer, "BCDFGH"), UNKNOWN);
        }

        assertRefused(() -> codes.join(newcomer, "BCDFGH"), "Too many");
        assertRefused(() -> codes.join(newcomer, right), "Too many");
        codes.join(school.student(), right);

        clock.advance(JoinCodes.WINDOW);
        codes.join(newcomer, right);
    }

    @Test
    void aClassThatJoinsInTheSameSecondIsInOnceEach() throws Exception {
        var code = renew();
        var students = Stream.generate(school::student).limit(35).toList();
        var joins = new ArrayList<Callable<Invitation>>();
        for (var student : students) {
            // Twice each, as impatient people click.
            joins.add(() -> codes.join(student, code));
            joins.add(() -> codes.join(student, code));
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var outcome : threads.invokeAll(joins)) {
                assertThat(outcome.get().accepted()).isTrue();
            }
        }
        assertThat(studentsOf(own))
                .hasSize(36)
                .containsAll(students.stream().map(Actor::id).toList());
    }

    @Test
    void aCodeThatIsReplacedOrEndedWhileSomebodyJoinsByItTakesNobodyIn() {
        var replaced = renew();
        assertThat(writers.overlap(this::renew, () -> codes.join(newcomer, replaced)))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining(UNKNOWN));
        var ended = codes.of(teacher, own).orElseThrow().letters();
        assertThat(writers.overlap(() -> codes.switchOff(teacher, own), () -> codes.join(newcomer, ended)))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining(UNKNOWN));
        var archived = renew();
        assertThat(writers.overlap(() -> classes.archive(teacher, own), () -> codes.join(newcomer, archived)))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining(UNKNOWN));

        assertThat(studentsOf(own)).doesNotContain(newcomer.id());
    }

    @Test
    void whoHasJoinedBeforeTheCodeIsReplacedIsIn() {
        var old = renew();

        assertThat(writers.overlap(() -> codes.join(newcomer, old), this::renew))
                .isEmpty();

        assertThat(studentsOf(own)).contains(newcomer.id());
        assertRefused(() -> codes.join(school.student(), old), UNKNOWN);
    }

    @Test
    void whoJoinsTwiceAtOnceIsInOnceAndThatIsOneLine() {
        var code = renew();

        assertThat(writers.overlap(() -> codes.join(newcomer, code), () -> codes.join(newcomer, code)))
                .isEmpty();

        assertThat(studentsOf(own)).containsOnlyOnce(newcomer.id());
        var joined = new AuditFilter(newcomer.id(), AuditAction.MEMBERS_CHANGED, own, null, null);
        assertThat(trail.lines(joined, 0, 5)).hasSize(1);
    }

    @Test
    void whoIsTakenOutAndJoinsAtOnceIsInOrOutAsTheLaterSays() {
        var code = renew();
        codes.join(newcomer, code);

        assertThat(writers.overlap(
                        () -> memberships.remove(teacher, own, newcomer.id()), () -> codes.join(newcomer, code)))
                .isEmpty();
        assertThat(studentsOf(own)).containsOnlyOnce(newcomer.id());
        assertThat(writers.overlap(
                        () -> codes.join(newcomer, code), () -> memberships.remove(teacher, own, newcomer.id())))
                .isEmpty();
        assertThat(studentsOf(own)).doesNotContain(newcomer.id());
    }

    @Test
    void manyGuessesAtTheSameMomentAreNoMoreThanOneAfterAnother() throws Exception {
        var guesses = Stream.<Callable<String>>generate(() -> () -> refusal("BCDFGH"))
                .limit(4 * JoinCodes.TRIES)
                .toList();

        var words = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var guess : threads.invokeAll(guesses)) {
                words.add(guess.get());
            }
        }

        assertThat(words.stream().filter(text -> text.contains(UNKNOWN))).hasSize(JoinCodes.TRIES);
    }

    @Test
    void codesOfAnothersClassAreNotFound() {
        var code = renew();
        for (var actor : List.of(school.teacher(), newcomer, school.administrator())) {
            assertNotFound(() -> codes.of(actor, own));
            assertNotFound(() -> codes.renew(actor, own, CodeLifetime.DAY));
            assertNotFound(() -> codes.switchOff(actor, own));
        }
        assertThat(codes.of(teacher, own).orElseThrow().letters()).isEqualTo(code);
    }

    @Test
    void onlyStudentsJoin() {
        var code = renew();
        for (var actor : List.of(school.teacher(), teacher, school.administrator())) {
            assertNotFound(() -> codes.invitation(actor, code));
            assertNotFound(() -> codes.join(actor, code));
        }
        assertThat(studentsOf(own)).hasSize(1);
    }

    @Test
    void joiningALargeClassCostsNoMoreQueriesThanJoiningASmallOne() {
        var large = school.classOf(
                teacher, Stream.generate(school::student).limit(35).toArray(Actor[]::new));
        var small = renew();
        var ofLarge = codes.renew(teacher, large, CodeLifetime.DAY).letters();

        long few = queries.of(() -> codes.join(newcomer, small));
        assertThat(queries.of(() -> codes.join(newcomer, ofLarge)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
    }

    private String renew() {
        return codes.renew(teacher, own, CodeLifetime.FORTNIGHT).letters();
    }

    private String refusal(String code) {
        try {
            return codes.join(newcomer, code).className();
        } catch (InvalidInputException refused) {
            return Objects.requireNonNull(refused.getMessage());
        }
    }

    private List<UUID> studentsOf(UUID classId) {
        return classes.taught(teacher, classId).students().stream()
                .map(Person::id)
                .toList();
    }

    private static void assertNotFound(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }
}
