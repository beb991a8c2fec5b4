package org.casebook.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups within a class, on every database. */
abstract class GroupsContract {

    @Autowired
    Groups groups;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    School school;

    @Autowired
    Queries queries;

    private Actor teacher;
    private Actor mia;
    private Actor tom;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        mia = school.student();
        tom = school.student();
        own = school.classOf(teacher, mia, tom);
    }

    @Test
    void groupsAreListedByNameWithTheirStudents() {
        var second = groups.create(teacher, own, " second  ", Set.of(mia.id(), tom.id()));
        var first = groups.create(teacher, own, "First", Set.of(mia.id()));
        var empty = groups.create(teacher, own, "Third", Set.of());

        assertThat(groups.of(teacher, own)).containsExactly(first, second, empty);
        assertThat(second.name()).isEqualTo("second");
        assertThat(second.students()).containsExactlyInAnyOrder(mia.id(), tom.id());
        assertThat(groups.ofStudent(mia)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(groups.ofStudent(tom)).containsExactly(second.id());
        assertThat(groups.ofStudent(school.student())).isEmpty();
    }

    @Test
    void aGroupIsChangedAndTakenApart() {
        var group = groups.create(teacher, own, "Group", Set.of(mia.id()));

        groups.change(teacher, group.id(), new Edit<>(now(group.id()), new GroupForm("GROUP", Set.of(tom.id()))));
        assertThat(groups.of(teacher, own)).containsExactly(new ClassGroup(group.id(), "GROUP", Set.of(tom.id())));
        assertThat(groups.ofStudent(mia)).isEmpty();

        groups.delete(teacher, group.id());
        assertThat(groups.of(teacher, own)).isEmpty();
        assertThat(groups.ofStudent(tom)).isEmpty();
        assertThat(classes.taught(teacher, own).students()).hasSize(2);
        assertNotFound(() -> groups.delete(teacher, group.id()));
    }

    @Test
    void aNameIsTakenWithinAClassAlone() {
        var group = groups.create(teacher, own, "Émile", Set.of());
        var other = groups.create(teacher, own, "Other", Set.of());

        assertRefused(() -> groups.create(teacher, own, " EMILE ", Set.of()), "already");
        assertRefused(
                () -> groups.change(teacher, other.id(), new Edit<>(now(other.id()), new GroupForm("emile", Set.of()))),
                "already");
        assertRefused(() -> groups.create(teacher, own, " ", Set.of()), "a name");
        assertRefused(
                () -> groups.change(
                        teacher, group.id(), new Edit<>(now(group.id()), new GroupForm("x".repeat(61), Set.of()))),
                "at most 60");
        groups.create(teacher, own, "\uFDFA".repeat(60), Set.of());
        groups.create(teacher, school.classOf(teacher), "Émile", Set.of());
        assertThat(groups.of(teacher, own)).hasSize(3);
    }

    @Test
    void onlyStudentsOfTheClassAreInItsGroups() {
        var stranger = school.student();
        var group = groups.create(teacher, own, "Group", Set.of());

        for (var id : List.of(stranger.id(), teacher.id(), UUID.randomUUID())) {
            assertRefused(() -> groups.create(teacher, own, "New", Set.of(mia.id(), id)), "students of the class");
            assertRefused(
                    () -> groups.change(
                            teacher, group.id(), new Edit<>(now(group.id()), new GroupForm("Group", Set.of(id)))),
                    "students of the class");
        }
        assertThat(groups.of(teacher, own)).containsExactly(group);
    }

    @Test
    void whoLeavesTheClassIsInNoGroupUntilTheyComeBack() {
        var group = groups.create(teacher, own, "Group", Set.of(mia.id(), tom.id()));

        memberships.remove(teacher, own, mia.id());
        assertThat(groups.ofStudent(mia)).isEmpty();
        assertThat(groups.of(teacher, own).getFirst().students()).containsExactly(tom.id());

        groups.change(teacher, group.id(), new Edit<>(now(group.id()), new GroupForm("Without Tom", Set.of())));
        memberships.add(teacher, own, mia.id());
        assertThat(groups.ofStudent(mia)).containsExactly(group.id());
        assertThat(groups.of(teacher, own).getFirst().students()).containsExactly(mia.id());
    }

    @Test
    void theGroupsOfAnArchivedClassAreReadAndNotChanged() {
        var group = groups.create(teacher, own, "Group", Set.of(mia.id()));
        classes.archive(teacher, own);

        assertThat(groups.of(teacher, own)).containsExactly(group);
        assertThat(groups.ofStudent(mia)).containsExactly(group.id());
        assertRefused(() -> groups.create(teacher, own, "New", Set.of()), "archived");
        assertRefused(
                () -> groups.change(teacher, group.id(), new Edit<>(now(group.id()), new GroupForm("New", Set.of()))),
                "archived");
        assertRefused(() -> groups.delete(teacher, group.id()), "archived");
    }

    @Test
    void groupsOfAnothersClassAreNotFound() {
        var group = groups.create(teacher, own, "Group", Set.of(mia.id()));

        for (var actor : List.of(school.teacher(), mia, school.administrator())) {
            assertNotFound(() -> groups.of(actor, own));
            assertNotFound(() -> groups.create(actor, own, "Mine", Set.of()));
            assertNotFound(() ->
                    groups.change(actor, group.id(), new Edit<>(now(group.id()), new GroupForm("Mine", Set.of()))));
            assertNotFound(() -> groups.delete(actor, group.id()));
        }
        assertNotFound(() -> groups.ofStudent(teacher));
        assertNotFound(() -> groups.of(teacher, UUID.randomUUID()));
        assertThat(groups.of(teacher, own)).containsExactly(group);
    }

    @Test
    void twoTeachersWhoFillAGroupAtTheSameMomentBothSucceed() throws Exception {
        var group = groups.create(teacher, own, "Group", Set.of());
        Callable<Boolean> fill = () -> {
            groups.change(
                    teacher,
                    group.id(),
                    new Edit<>(now(group.id()), new GroupForm("Group", Set.of(mia.id(), tom.id()))));
            return true;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var outcome : threads.invokeAll(List.of(fill, fill, fill, fill))) {
                assertThat(outcome.get()).isTrue();
            }
        }
        assertThat(groups.of(teacher, own).getFirst().students()).containsExactlyInAnyOrder(mia.id(), tom.id());
    }

    @Test
    void aLargeClassCostsNoMoreQueriesThanASmallOne() {
        var many = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        var large = school.classOf(teacher, many);
        groups.create(teacher, own, "Group", Set.of(mia.id()));
        for (int number = 0; number < 5; number++) {
            groups.create(
                    teacher,
                    large,
                    "Group " + number,
                    Stream.of(many).skip(number * 7L).map(Actor::id).toList());
        }

        long few = queries.of(() -> assertThat(groups.of(teacher, own)).hasSize(1));
        long all = queries.of(() -> assertThat(groups.of(teacher, large)).hasSize(5));

        assertThat(all).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(queries.of(() -> groups.ofStudent(many[34]))).isEqualTo(1);
    }

    private static void assertNotFound(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
    }

    private static void assertRefused(ThrowingCallable attempt, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining(reason);
    }

    /** What the group's form shows now. */
    private GroupForm now(UUID group) {
        return groups.of(teacher, own).stream()
                .filter(each -> each.id().equals(group))
                .map(ClassGroup::form)
                .findFirst()
                .orElse(new GroupForm("", Set.of()));
    }
}
