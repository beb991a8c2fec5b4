package org.casebook.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.List;
import java.util.UUID;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.signin.CurrentSignIn;
import org.casebook.signin.PasswordSetupCodes;
import org.casebook.signin.SignInTraces;
import org.casebook.signin.SignIns;
import org.casebook.support.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A page to which the server pushes goes no longer than the sign-in in which it was opened. */
class LiveConnectionTest extends ViewTest {

    @Autowired
    LiveConnections connections;

    @Autowired
    SignInTraces traces;

    @Autowired
    SignIns signIns;

    @Autowired
    PasswordSetupCodes codes;

    @Autowired
    Erasures erasures;

    @Autowired
    CurrentSignIn here;

    @Autowired
    JdbcClient database;

    private Person person;
    private Actor actor;
    private LiveConnection connection;

    @BeforeEach
    void openALivePage() {
        person = school.person(Role.TEACHER);
        actor = new Actor(person.id(), person.role());
        traces.signIn(person);
        keep(SecurityContextHolder.getContext());
        // A window of these tests has a connection from its beginning, when nobody was signed in.
        UI.getCurrent().getPushConfiguration().setPushMode(PushMode.DISABLED);
        UI.getCurrent().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        connection = (LiveConnection) UI.getCurrent().getInternals().getPushConnection();
        assertThat(connections.goesOn(connection)).isTrue();
    }

    @Test
    void deactivationEndsIt() {
        people.activate(school.administrator(), person.id(), false);
        assertEnded();
    }

    @Test
    void anotherRoleEndsIt() {
        database.sql("update account set role = 'STUDENT' where id = ?")
                .param(person.id())
                .update();
        assertEnded();
    }

    @Test
    void anotherPasswordEndsIt() {
        var slip = codes.make(school.administrator(), List.of(person.id()), PasswordSetupCodes.LINK)
                .getFirst();
        codes.use(person.username(), slip.code(), "chosen with a slip", "somewhere");
        assertEnded();
    }

    @Test
    void signingOutFromElsewhereEndsIt() {
        signIns.endOthers(actor, UUID.randomUUID());
        assertEnded();
    }

    @Test
    void anAdministratorEndsIt() {
        signIns.endAll(school.administrator(), person.id());
        assertEnded();
    }

    @Test
    void erasureEndsIt() {
        people.activate(school.administrator(), person.id(), false);
        erasures.erase(school.administrator(), person.id(), person.username());
        assertEnded();
    }

    @Test
    void aNewSignInOfTheSameSessionEndsItAndNotTheSession() {
        // As long as the session keeps one, that is the context here.
        keep(null);
        traces.signIn(school.person(Role.TEACHER));
        keep(SecurityContextHolder.getContext());

        assertThat(connections.goesOn(connection)).isFalse();
        assertThat(UI.getCurrent().isClosing()).isTrue();
        assertThat(VaadinSession.getCurrent().getSession()).isNotNull();
        assertThat(here.isOpen(SecurityContextHolder.getContext())).isTrue();
    }

    private void assertEnded() {
        assertThat(connections.goesOn(connection)).isFalse();
        assertThat(UI.getCurrent().isClosing()).isTrue();
        assertThat(connections.goesOn(connection)).isFalse();
    }

    private static void keep(@Nullable SecurityContext context) {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
