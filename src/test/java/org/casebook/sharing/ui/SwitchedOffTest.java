package org.casebook.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import org.casebook.base.NotFoundException;
import org.casebook.sharing.LinkLifetime;
import org.casebook.sharing.ProgressLinks;
import org.casebook.sharing.SharedPages;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where the school doesn't want links to progress. */
@TestPropertySource(
        properties = {"spring.datasource.url=jdbc:h2:mem:no-links;DB_CLOSE_DELAY=-1", "casebook.progress-links=false"})
class SwitchedOffTest extends ViewTest {

    @Autowired
    ProgressLinks links;

    @Autowired
    SharedPages pages;

    @Test
    void noneIsMadeAndNoneShowsAnything() {
        var student = school.student();
        signIn(student);

        open("progress");
        assertThat(text()).doesNotContain("Show my progress");
        open("progress/share");
        assertThat(text()).contains("Your school has switched this off.");
        assertThat(find(Button.class).withText("Make a link").all()).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> links.make(student, LinkLifetime.WEEK, false));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> pages.open("any", "192.0.2.1"));
    }
}
