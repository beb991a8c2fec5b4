package org.casebook.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Section;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for the place where someone reads, on every database. */
abstract class ReadingContract {

    @Autowired
    Reading reading;

    @Autowired
    SectionProgressRepository progress;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor reader;

    @BeforeEach
    void enrol() {
        reader = school.student();
    }

    @Test
    void whoHasReadNothingBeginsAtTheBeginning() {
        assertThat(reading.goOn(reader)).contains(first(section(0)));
        assertThat(reading.overview(reader))
                .hasSize(course.sections().size())
                .noneMatch(Reading.Status::isStarted)
                .noneMatch(Reading.Status::isCompleted);
    }

    @Test
    void goOnLeadsToThePassageSeenLast() {
        reading.visit(reader, section(1).slug());
        reading.see(reader, passage(section(1), 2));
        reading.see(reader, passage(section(0), 1));
        reading.see(reader, passage(section(2), 3));

        assertThat(reading.goOn(reader)).contains(passage(section(2), 3));
    }

    @Test
    void openingASectionAgainKeepsThePlaceInIt() {
        reading.see(reader, passage(section(1), 2));
        reading.visit(reader, section(0).slug());
        reading.visit(reader, section(1).slug());

        assertThat(reading.goOn(reader)).contains(passage(section(1), 2));
    }

    @Test
    void afterACompletedSectionTheNextUnreadOneFollows() {
        reading.complete(reader, section(1).slug());
        reading.see(reader, passage(section(0), 2));
        reading.complete(reader, section(0).slug());

        assertThat(reading.goOn(reader)).contains(first(section(2)));
    }

    @Test
    void theLastSectionLeadsBackToWhatWasSkipped() {
        int last = course.sections().size() - 1;
        reading.complete(reader, section(last).slug());

        assertThat(reading.goOn(reader)).contains(first(section(0)));
    }

    @Test
    void whoHasReadEverythingNeedNotGoOn() {
        course.sections().forEach(section -> reading.complete(reader, section.slug()));

        assertThat(reading.goOn(reader)).isEqualTo(Optional.empty());
        assertThat(reading.overview(reader)).allMatch(Reading.Status::isCompleted);
    }

    @Test
    void aSectionStaysCompletedSinceTheFirstTime() {
        reading.complete(reader, section(0).slug());
        var completed = completedAt(section(0));
        reading.see(reader, passage(section(0), 1));
        reading.complete(reader, section(0).slug());

        assertThat(completedAt(section(0))).isEqualTo(completed).isNotNull();
    }

    @Test
    void thePlaceIsFoundAgainAfterARestart() {
        reading.see(reader, passage(section(3), 1));

        // Everything it knows comes from the database.
        var restarted = new Reading(course, progress, clock);
        assertThat(transaction.execute(_ -> restarted.goOn(reader)).orElseThrow())
                .isEqualTo(passage(section(3), 1));
    }

    @Test
    void whereThereIsNothingThereIsNothingToSee() {
        var nowhere = new PassageRef(section(0).slug(), "no-such-passage");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reading.see(reader, nowhere));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reading.visit(reader, "nowhere"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reading.complete(reader, "nowhere"));
        assertThat(reading.overview(reader)).noneMatch(Reading.Status::isStarted);
    }

    @Test
    void everyoneReadsForThemselves() {
        reading.complete(reader, section(0).slug());

        assertThat(reading.overview(school.student())).noneMatch(Reading.Status::isStarted);
    }

    @Test
    void aSectionOpenedInSeveralTabsAtOnceIsOpenedOnce() throws Exception {
        List<Callable<Boolean>> tabs = new ArrayList<>();
        for (int tab = 0; tab < 6; tab++) {
            tabs.add(() -> {
                reading.visit(reader, section(0).slug());
                reading.see(reader, passage(section(0), 1));
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(tabs.size())) {
            for (var outcome : threads.invokeAll(tabs)) {
                assertThat(outcome.get()).isTrue();
            }
        }
        assertThat(progress.of(reader.id())).hasSize(1);
        assertThat(reading.goOn(reader)).contains(passage(section(0), 1));
    }

    private Section section(int place) {
        return course.sections().get(place);
    }

    private static PassageRef first(Section section) {
        return passage(section, 0);
    }

    private static PassageRef passage(Section section, int place) {
        return new PassageRef(section.slug(), section.passages().get(place).id());
    }

    private Instant completedAt(Section section) {
        return reading.overview(reader).stream()
                .filter(status -> status.section().equals(section))
                .findFirst()
                .orElseThrow()
                .completedAt();
    }
}
