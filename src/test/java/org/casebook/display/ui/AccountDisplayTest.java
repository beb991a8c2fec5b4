package org.casebook.display.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.casebook.base.ui.DisplayButton;
import org.casebook.display.DisplaySettings;
import org.casebook.display.DisplaySettings.Theme;
import org.casebook.display.Displays;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** What is chosen on the panel is kept with the account of the one who chooses. */
class AccountDisplayTest extends ViewTest {

    @Autowired
    Displays displays;

    @Test
    void whatIsChosenIsKeptForTheOneWhoChoosesAlone() {
        var student = school.student();
        var other = school.student();
        signIn(student);
        open("lessons");

        choose("{'theme': 'dark', 'textSize': 'large', 'voice': 7, 'ruler': {'one': 1}}");

        assertThat(displays.of(student)).hasValueSatisfying(kept -> {
            assertThat(kept.theme()).isEqualTo(Theme.DARK);
            assertThat(kept.ruler()).isEqualTo(DisplaySettings.Ruler.OFF);
        });
        assertThat(displays.of(other)).isEmpty();
    }

    @Test
    void nonsenseChangesNothingAndFailsAtNothing() {
        var student = school.student();
        signIn(student);
        open("lessons");

        choose("['dark']");

        assertThat(displays.of(student)).contains(DisplaySettings.USUAL);
        assertThat(messages()).isEmpty();
    }

    @Test
    void beforeTheSignInNothingIsKeptOnTheServer() {
        SecurityContextHolder.clearContext();
        open("first-sign-in");

        choose("{'theme': 'dark'}");

        assertThat(messages()).isEmpty();
    }

    private void choose(String settings) {
        Component button = find(DisplayButton.class).single();
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", JsonMapper.shared().readTree(settings.replace('\'', '"')));
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "display-chosen", data));
    }
}
