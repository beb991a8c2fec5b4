package org.casebook.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.Locale;
import org.casebook.people.Actor;
import org.casebook.sharing.LinkLifetime;
import org.casebook.sharing.ProgressLinks;
import org.casebook.sharing.SharedPages;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a student makes links to their progress. */
class ShareViewTest extends ViewTest {

    @Autowired
    ProgressLinks links;

    @Autowired
    SharedPages pages;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void thePageIsReachedFromProgress() {
        open("progress");
        assertThat(text()).contains("Show my progress to somebody at home");

        open("progress/share");
        assertThat(heading()).isEqualTo("Show my progress to somebody at home");
        assertThat(text()).contains("None.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theStudentSeesWhatWillBeShownBeforeAnythingIsMade() {
        navigate(ShareView.class);
        assertThat(text()).contains("Progress of Name of student", "Mastery", ends(LinkLifetime.WEEK));
        assertThat(text()).doesNotContain("There are none yet.");

        choose(find(Checkbox.class).withCaption("Grades too").single(), true);
        choose(find(RadioButtonGroup.class).single(), LinkLifetime.MONTH);

        assertThat(text()).contains("Grades", "There are none yet.", ends(LinkLifetime.MONTH));
        assertThat(links.of(student)).isEmpty();
    }

    @Test
    void aLinkIsMadeListedAndEnded() {
        navigate(ShareView.class);

        click("Make a link");

        assertThat(links.open(student)).singleElement().satisfies(link -> {
            assertThat(link.grades()).isFalse();
            assertThat(link.openedAt()).isNull();
        });
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("The link is made", "Your open links");
        assertThat(lines()).isEqualTo(1);
        assertThat(text()).contains("not opened yet", "Copy the link");

        test(find(Button.class).withText("End it now").single()).click();

        assertThat(links.open(student)).isEmpty();
        assertThat(text()).contains("None.");
        assertThat(messages()).anyMatch(message -> message.startsWith("The link has ended."));
    }

    @Test
    void whoHasFiveIsToldToEndOne() {
        for (int each = 0; each < ProgressLinks.MOST; each++) {
            links.make(student, LinkLifetime.WEEK, false);
        }
        navigate(ShareView.class);
        assertThat(lines()).isEqualTo(ProgressLinks.MOST);

        click("Make a link");

        assertThat(lines()).isEqualTo(ProgressLinks.MOST);
        assertThat(messages()).anyMatch(message -> message.contains("End one of them first."));
    }

    @Test
    void whenItWasLastOpenedStandsThere() {
        pages.open(links.make(student, LinkLifetime.WEEK, true), "192.0.2.9");

        navigate(ShareView.class);

        assertThat(text()).contains("with grades · last opened ");
    }

    private String ends(LinkLifetime lifetime) {
        var at = links.preview(student, lifetime, false).endsAt();
        return "This link ends on " + new SharedTime(ZoneId.systemDefault(), Locale.getDefault()).date(at);
    }

    private int lines() {
        return find(UnorderedList.class).withClassName("sign-ins").all().stream()
                .mapToInt(list -> find(ListItem.class, list).all().size())
                .sum();
    }
}
