package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.casebook.people.Actor;
import org.casebook.people.Credentials;
import org.casebook.people.Person;
import org.casebook.signin.MfaPolicy.Demand;
import org.casebook.signin.MfaPolicy.Obligation;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who owes a second step where the school asks for one. */
@OnH2
class MfaPolicyTest {

    @Autowired
    SignInRepository repository;

    @Autowired
    TotpEnrolmentRepository generators;

    @Autowired
    PasskeyRepository passkeys;

    @Autowired
    SignIns signIns;

    @Autowired
    TotpService codes;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Actor teacher;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
    }

    @Test
    void theyAreThoseWhomTheSettingNames() {
        var head = school.administrator();
        var student = school.student();

        assertThat(obligation(Demand.STAFF, teacher)).isEqualTo(Obligation.SET_UP);
        assertThat(obligation(Demand.STAFF, head)).isEqualTo(Obligation.SET_UP);
        assertThat(obligation(Demand.STAFF, student)).isEqualTo(Obligation.NONE);
        assertThat(obligation(Demand.ADMINISTRATORS, teacher)).isEqualTo(Obligation.NONE);
        assertThat(obligation(Demand.ADMINISTRATORS, head)).isEqualTo(Obligation.SET_UP);
        assertThat(obligation(Demand.OFF, head)).isEqualTo(Obligation.NONE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PASSWORD")
    void whoCameWithMoreThanAPasswordOwesNothing(SignInMethod method) {
        assertThat(steps(Demand.STAFF).of(teacher, signIn(teacher, method))).isEqualTo(Obligation.NONE);
    }

    @Test
    void whoHasTurnedCodesOnGoesOn() {
        var here = signIn(teacher, SignInMethod.PASSWORD);
        var secret = codes.begin(teacher, School.PASSWORD).secret();
        assertThat(steps(Demand.STAFF).of(teacher, here))
                .as("nothing is proved yet")
                .isEqualTo(Obligation.SET_UP);

        codes.confirm(teacher, Totp.at(secret, clock.instant().getEpochSecond() / 30));

        assertThat(steps(Demand.STAFF).of(teacher, here)).isEqualTo(Obligation.NONE);
    }

    @Test
    void aPasskeyCountsForTheSignInThatAddedItAndThePasswordAloneForNoLaterOne() {
        var first = signIn(teacher, SignInMethod.PASSWORD);
        clock.advance(Duration.ofMinutes(1));
        passkeyOf(teacher, clock.instant());
        clock.advance(Duration.ofMinutes(1));
        var second = signIn(teacher, SignInMethod.PASSWORD);

        assertThat(steps(Demand.STAFF).of(teacher, first)).isEqualTo(Obligation.NONE);
        assertThat(steps(Demand.STAFF).of(teacher, second)).isEqualTo(Obligation.USE_PASSKEY);
    }

    private Obligation obligation(Demand demand, Actor actor) {
        return steps(demand).of(actor, signIn(actor, SignInMethod.PASSWORD));
    }

    private MfaPolicy steps(Demand demand) {
        return new MfaPolicy(repository, generators, passkeys, demand);
    }

    private UUID signIn(Actor actor, SignInMethod method) {
        var person = new Person(actor.id(), "name", "Name", actor.role(), true, "");
        return signIns.begin(new SignedInUser(new Credentials(person, "hash")), method, "203.0.113.9", "Firefox")
                .signIn();
    }

    private void passkeyOf(Actor actor, Instant created) {
        database.sql("""
                        insert into passkey (credential_id, account_id, label, public_key, signature_count, verified,
                          backup_eligible, backed_up, transports, attestation, client_data, created_at, last_used_at)
                        values (:id, :account, 'Phone', 'key', 0, true, false, false, '', '', '', :at, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("account", actor.id())
                .param("at", Timestamp.from(created))
                .update();
    }
}
