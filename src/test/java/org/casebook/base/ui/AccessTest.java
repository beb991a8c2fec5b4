package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.people.Role.ADMINISTRATOR;
import static org.casebook.people.Role.STUDENT;
import static org.casebook.people.Role.TEACHER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open which page, for every page there is. */
class AccessTest extends ViewTest {

    /** Who may open the page at an address without parameters; the others get 'not found'. */
    private static final Map<String, Set<Role>> PAGES = Map.ofEntries(
            Map.entry("learn", EnumSet.of(STUDENT)),
            Map.entry("again", EnumSet.of(STUDENT)),
            Map.entry("again/mistakes", EnumSet.of(STUDENT)),
            Map.entry("assignments", EnumSet.of(STUDENT)),
            Map.entry("quiz", EnumSet.of(STUDENT)),
            Map.entry("progress", EnumSet.of(STUDENT)),
            Map.entry("progress/share", EnumSet.of(STUDENT)),
            Map.entry("goals", EnumSet.of(STUDENT)),
            Map.entry("grades", EnumSet.of(STUDENT)),
            Map.entry("messages", EnumSet.of(STUDENT)),
            Map.entry("join", EnumSet.of(STUDENT)),
            Map.entry("live", EnumSet.of(STUDENT)),
            Map.entry("start", EnumSet.of(TEACHER)),
            Map.entry("classes", EnumSet.of(TEACHER)),
            Map.entry("people", EnumSet.of(ADMINISTRATOR)),
            Map.entry("modules", EnumSet.of(ADMINISTRATOR)),
            Map.entry("people/import", EnumSet.of(ADMINISTRATOR)),
            Map.entry("people/export", EnumSet.of(ADMINISTRATOR)),
            Map.entry("people/slips", EnumSet.of(ADMINISTRATOR)),
            Map.entry("backups", EnumSet.of(ADMINISTRATOR)),
            Map.entry("paper-quiz", EnumSet.of(TEACHER)),
            Map.entry("questions", EnumSet.of(TEACHER)),
            Map.entry("reported-questions", EnumSet.of(TEACHER, ADMINISTRATOR)),
            Map.entry("manage-classes", EnumSet.of(ADMINISTRATOR)),
            Map.entry("lessons", EnumSet.allOf(Role.class)),
            Map.entry("glossary", EnumSet.allOf(Role.class)),
            Map.entry("sources", EnumSet.allOf(Role.class)),
            Map.entry("glossary/drill", EnumSet.allOf(Role.class)),
            Map.entry("search", EnumSet.allOf(Role.class)),
            Map.entry("notes", EnumSet.allOf(Role.class)),
            Map.entry("teaching", EnumSet.of(TEACHER, ADMINISTRATOR)),
            Map.entry("account/record", EnumSet.allOf(Role.class)),
            Map.entry("audit", EnumSet.of(ADMINISTRATOR)),
            Map.entry("account", EnumSet.allOf(Role.class)));

    /** Pages for an object, tested where that object is, and those for everyone. */
    private static final Set<String> OTHERS = Set.of(
            "again/:round",
            "",
            "setup",
            "privacy",
            "people/:person/record",
            "people/:person/sign-ins",
            "first-sign-in",
            "second-step",
            "people/:person",
            "manage-classes/:class",
            "lessons/:section/:passage?",
            "assignments/:assignment",
            "questions/:question",
            "quiz/:attempt",
            "quiz/:attempt/review",
            "classes/:class",
            "classes/:class/people",
            "classes/:class/accommodations",
            "classes/:class/code",
            "writing/:writing",
            "classes/:class/writing",
            "classes/:class/writing/new",
            "classes/:class/writing/:writing",
            "classes/:class/writing/:writing/edit",
            "classes/:class/writing/:writing/paper",
            "classes/:class/writing/:writing/marks",
            "classes/:class/writing/:writing/marks/:place",
            "classes/:class/writing/:writing/pairs",
            "writing/:writing/marks",
            "classes/:class/live",
            "classes/:class/live/:question",
            "classes/:class/assignments",
            "classes/:class/assignments/new",
            "classes/:class/assignments/:assignment",
            "classes/:class/assignments/:assignment/edit",
            "classes/:class/assignments/:assignment/preview",
            "classes/:class/assignments/:assignment/results",
            "classes/:class/questions",
            "classes/:class/regrades",
            "classes/:class/grades",
            "classes/:class/grades/scheme",
            "classes/:class/grades/elsewhere/:work",
            "classes/:class/grades/total/:student",
            "grades/:assignment",
            "classes/:class/assignments/:assignment/questions",
            "classes/:class/assignments/:assignment/paper",
            "classes/:class/grades/reports/:student?",
            "classes/:class/grades/:assignment/:student",
            "classes/:class/questions/:question",
            "classes/:class/student/:student",
            "classes/:class/student/:student/quiz/:attempt");

    @Autowired
    Course course;

    @BeforeEach
    void setUp() {
        school.administrator();
    }

    @Test
    void noPageIsLeftOut() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .extracting(route -> route.getTemplate())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(PAGES.keySet().stream(), OTHERS.stream()).toList());
    }

    @Test
    void everyRoleOpensItsOwnPagesAndFindsNoOthers() {
        for (var role : Role.values()) {
            signIn(anyone(role));
            new TreeMap<>(PAGES).forEach((address, allowed) -> {
                if (allowed.contains(role)) {
                    open(address);
                    assertThat(heading()).as(address + " for " + role).isNotEqualTo("Not found");
                    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                            .isEqualTo(address);
                } else {
                    assertNotFound(address);
                }
            });
        }
    }

    @Test
    void everyRoleReadsTheLessons() {
        var section = course.sections().getFirst();
        for (var role : Role.values()) {
            signIn(anyone(role));
            open("lessons/" + section.slug());
            assertThat(heading()).isEqualTo(section.title());
        }
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInWhateverTheyAskFor() {
        var section = course.sections().getFirst().slug();
        var addresses = new ArrayList<>(PAGES.keySet());
        addresses.addAll(List.of(
                "",
                "lessons/" + section,
                "quiz/" + UUID.randomUUID(),
                "questions/" + UUID.randomUUID(),
                "quiz/" + UUID.randomUUID() + "/review",
                "join/BCDFGH",
                "second-step",
                "people/" + UUID.randomUUID() + "/record",
                "people/" + UUID.randomUUID() + "/sign-ins",
                "classes/" + UUID.randomUUID(),
                "classes/" + UUID.randomUUID() + "/people",
                "classes/" + UUID.randomUUID() + "/code",
                "classes/" + UUID.randomUUID() + "/questions",
                "classes/" + UUID.randomUUID() + "/grades",
                "classes/" + UUID.randomUUID() + "/grades/scheme",
                "classes/" + UUID.randomUUID() + "/grades/reports",
                "classes/" + UUID.randomUUID() + "/grades/" + UUID.randomUUID() + "/" + UUID.randomUUID(),
                "classes/" + UUID.randomUUID() + "/questions/" + UUID.randomUUID(),
                "classes/" + UUID.randomUUID() + "/student/" + UUID.randomUUID()));
        for (var address : addresses) {
            UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

            open(address);

            assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                    .as(address)
                    .isEmpty();
            assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                    .as(address)
                    .map(PendingJavaScriptInvocation::getInvocation)
                    .anySatisfy(call -> assertThat(call.getParameters()).contains("/login"));
        }
    }

    @Test
    void theMenuListsWhatTheRoleMayOpen() {
        var expected = Map.of(
                STUDENT,
                        List.of(
                                "learn",
                                "assignments",
                                "lessons",
                                "notes",
                                "glossary",
                                "sources",
                                "search",
                                "quiz",
                                "again",
                                "goals",
                                "progress",
                                "grades",
                                "join"),
                TEACHER,
                        List.of(
                                "start",
                                "classes",
                                "lessons",
                                "notes",
                                "glossary",
                                "sources",
                                "search",
                                "questions",
                                "reported-questions",
                                "paper-quiz"),
                ADMINISTRATOR,
                        List.of(
                                "lessons",
                                "notes",
                                "glossary",
                                "sources",
                                "search",
                                "reported-questions",
                                "people",
                                "manage-classes",
                                "modules",
                                "audit",
                                "backups"));
        for (var role : Role.values()) {
            // The frame stays with the window, so that each needs one of its own.
            cleanVaadinEnvironment();
            signIn(anyone(role));
            initVaadinEnvironment();
            open("lessons");
            assertThat(find(SideNav.class).single().getItems())
                    .extracting(SideNavItem::getPath)
                    .containsExactlyElementsOf(expected.get(role));
        }
    }

    @Test
    void aSecondWrongAddressSaysTheSameAsTheFirst() {
        signIn(anyone(STUDENT));
        for (int time = 0; time < 3; time++) {
            assertNotFound("no-such-page-" + time);
            assertThat(find(Anchor.class).withText("Go to the start page").all())
                    .hasSize(1);
            assertNotFound("quiz/" + time);
            assertThat(find(Anchor.class).withText("Go to the start page").all())
                    .hasSize(1);
        }
    }

    private Actor anyone(Role role) {
        return switch (role) {
            case STUDENT -> school.student();
            case TEACHER -> school.teacher();
            case ADMINISTRATOR -> school.administrator();
        };
    }
}
