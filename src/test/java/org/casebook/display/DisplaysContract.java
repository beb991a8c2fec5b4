package org.casebook.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of how people have their pages, on every database. */
abstract class DisplaysContract {

    private static final DisplaySettings DARK =
            DisplaySettings.of(Map.of("theme", "dark", "textSize", "larger", "lines", "wide", "voice", "faster"));

    @Autowired
    Displays displays;

    @Autowired
    KeptDisplayRepository kept;

    @Autowired
    Erasures erasures;

    @Autowired
    Directory directory;

    @Autowired
    School school;

    private Actor student;

    @BeforeEach
    void enrol() {
        student = school.student();
    }

    @Test
    void whoHasChosenNothingHasNothing() {
        assertThat(displays.of(student)).isEmpty();
    }

    @Test
    void whatIsChosenIsThereAgainAndTheLatestHolds() {
        displays.keep(student, DARK);
        assertThat(displays.of(student)).contains(DARK);

        var other = DisplaySettings.of(Map.of("letters", "wide", "typeface", "hyperlegible", "ruler", "four"));
        displays.keep(student, other);
        assertThat(displays.of(student)).contains(other);
        assertThat(displays.of(school.student())).isEmpty();
    }

    /** Otherwise what the device has would come back. */
    @Test
    void whoGoesBackToTheUsualHasChosenThat() {
        displays.keep(student, DARK);
        displays.keep(student, DisplaySettings.USUAL);
        assertThat(displays.of(student)).contains(DisplaySettings.USUAL);
    }

    @Test
    void teachersAndAdministratorsHaveTheirsToo() {
        for (var actor : List.of(school.teacher(), school.administrator())) {
            displays.keep(actor, DARK);
            assertThat(displays.of(actor)).contains(DARK);
        }
    }

    @Test
    void twoTabsThatKeepTheFirstChoiceAtOnceKeepOne() throws Exception {
        List<Callable<Boolean>> tabs = new ArrayList<>();
        for (int tab = 0; tab < 6; tab++) {
            tabs.add(() -> {
                displays.keep(student, DARK);
                return true;
            });
        }
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var done : pool.invokeAll(tabs)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(displays.of(student)).contains(DARK);
    }

    @Test
    void nothingStaysOfWhoIsErased() {
        displays.keep(student, DARK);
        var head = school.administrator();

        erasures.erase(
                head,
                student.id(),
                directory.record(head, student.id()).person().username());

        assertThat(kept.findById(student.id())).isEmpty();
    }
}
