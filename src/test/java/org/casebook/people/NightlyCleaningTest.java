package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is erased at night by itself, and who stays. */
@OnH2
class NightlyCleaningTest {

    @Autowired
    NightlyCleaning cleaning;

    @Autowired
    People people;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Test
    void whoHasBeenDeactivatedForLongGoesAndOthersStay() {
        var head = school.administrator();
        var former = school.person(Role.STUDENT);
        people.activate(head, former.id(), false);
        clock.advance(Duration.ofDays(2 * 366));
        var late = school.person(Role.STUDENT);
        people.activate(head, late.id(), false);
        clock.advance(Duration.ofDays(367));

        cleaning.clean();

        assertThat(people.byId(List.of(former.id(), late.id())).values())
                .extracting(Person::displayName)
                .containsExactlyInAnyOrder("Erased person", late.displayName());
    }
}
