package org.casebook.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.roster.Slips;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which numbers the students of a class have, and what goes by them, on every database. */
abstract class RegisterNumberingContract {

    @Autowired
    RegisterNumbering numbering;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    Slips slips;

    @Autowired
    ClassMemberRepository members;

    @Autowired
    ClassNamesAtStart atStart;

    @Autowired
    JdbcTemplate database;

    @Autowired
    People people;

    @Autowired
    Erasures erasures;

    @Autowired
    School school;

    private Actor teacher;
    private UUID own;
    private List<UUID> byName;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        own = school.classOf(teacher, school.student(), school.student(), school.student());
        byName = students();
    }

    @Test
    void aClassGoesByItsNumbersWhereItsTeacherWantsItAndByNameBehindThem() {
        var numbers = Map.of(byName.get(2), 1, byName.get(0), 7);

        set(RegisterNumbers.NONE, new RegisterNumbers(numbers, false));
        assertThat(students()).isEqualTo(byName);
        assertThat(classes.taught(teacher, own).numbers().byStudent()).isEqualTo(numbers);

        set(new RegisterNumbers(numbers, false), new RegisterNumbers(numbers, true));
        assertThat(students()).containsExactly(byName.get(2), byName.get(0), byName.get(1));
        assertThat(slips.make(school.administrator(), byName, Duration.ofDays(1)))
                .as("slips to hand out")
                .extracting(slip -> slip.signIn().person().id())
                .containsExactly(byName.get(2), byName.get(0), byName.get(1));

        set(new RegisterNumbers(numbers, true), new RegisterNumbers(Map.of(byName.get(1), 3), true));
        assertThat(students()).containsExactly(byName.get(1), byName.get(0), byName.get(2));
    }

    @Test
    void studentsReadTheirOwnNumbers() {
        var student = school.student();
        memberships.add(teacher, own, student.id());
        set(RegisterNumbers.NONE, new RegisterNumbers(Map.of(student.id(), 17, byName.getFirst(), 2), false));
        assertThat(classes.registerNumbers(student)).isEqualTo(Map.of(own, 17));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> classes.registerNumbers(teacher));
    }

    @Test
    void aNumberIsOneStudentsAndWithinBounds() {
        for (var wrong : List.of(0, -1, RegisterNumbers.HIGHEST + 1)) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() ->
                            set(RegisterNumbers.NONE, new RegisterNumbers(Map.of(byName.getFirst(), wrong), false)))
                    .withMessageContaining("from 1 to");
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> set(
                        RegisterNumbers.NONE, new RegisterNumbers(Map.of(byName.get(0), 4, byName.get(1), 4), false)))
                .withMessageContaining("Two students have the number 4");
        set(
                RegisterNumbers.NONE,
                new RegisterNumbers(
                        Map.of(byName.getFirst(), 5, school.student().id(), 6), false));
        assertThat(classes.taught(teacher, own).numbers().byStudent()).isEqualTo(Map.of(byName.getFirst(), 5));
    }

    @Test
    void nobodyElseSetsThemAndNobodyOverAChangeThatTheyHaveNotSeen() {
        var wanted = new RegisterNumbers(Map.of(byName.getFirst(), 5), true);
        for (var other : List.of(school.teacher(), school.student(), school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> numbering.set(other, own, new Edit<>(RegisterNumbers.NONE, wanted)));
        }
        set(RegisterNumbers.NONE, wanted);
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> set(RegisterNumbers.NONE, new RegisterNumbers(Map.of(byName.getLast(), 5), true)));
    }

    @Test
    void whoComesBackFindsTheirNumberUnlessItIsSomebodyElsesNow() {
        var leaver = byName.get(0);
        set(RegisterNumbers.NONE, new RegisterNumbers(Map.of(leaver, 1), false));
        memberships.remove(teacher, own, leaver);
        assertThat(classes.taught(teacher, own).numbers().areGiven()).isFalse();
        memberships.add(teacher, own, leaver);
        assertThat(classes.taught(teacher, own).numbers().byStudent()).isEqualTo(Map.of(leaver, 1));

        memberships.remove(teacher, own, leaver);
        set(RegisterNumbers.NONE, new RegisterNumbers(Map.of(byName.get(1), 1), false));
        memberships.add(teacher, own, leaver);
        assertThat(classes.taught(teacher, own).numbers().byStudent()).isEqualTo(Map.of(byName.get(1), 1));
    }

    @Test
    void anErasedPersonsNumberIsForgottenWithThem() {
        var leaver = byName.get(0);
        set(RegisterNumbers.NONE, new RegisterNumbers(Map.of(leaver, 31), false));
        var admin = school.administrator();
        people.activate(admin, leaver, false);
        erasures.erase(admin, leaver, people.byId(List.of(leaver)).get(leaver).username());
        assertThat(members.findById(new ClassMember.Id(own, leaver))
                        .orElseThrow()
                        .registerNumber())
                .isNull();
    }

    @Test
    void classesStandInTheOrderOfTheirNumbersAlsoThoseOfBefore() {
        var mark = school.mark();
        var wanted = Stream.of("2", "9a", "9b", "10a", "11")
                .map(name -> mark + " " + name)
                .toList();
        wanted.reversed().forEach(name -> classes.create(teacher, name));
        assertThat(named(mark)).isEqualTo(wanted);

        database.update("update school_class set sort_key = null where name like ?", mark + "%");
        atStart.afterSingletonsInstantiated();
        assertThat(named(mark)).isEqualTo(wanted);
    }

    private List<String> named(String mark) {
        return classes.taughtBy(teacher).stream()
                .map(ClassSummary::name)
                .filter(name -> name.startsWith(mark))
                .toList();
    }

    private void set(RegisterNumbers opened, RegisterNumbers wanted) {
        numbering.set(teacher, own, new Edit<>(opened, wanted));
    }

    private List<UUID> students() {
        return classes.taught(teacher, own).students().stream().map(Person::id).toList();
    }
}
