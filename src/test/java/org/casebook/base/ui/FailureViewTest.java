package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A page that failed, of whatever address a browser says that it is. */
class FailureViewTest {

    @Test
    void anAddressIsOneLineInTheLogWhateverStandsInIt() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var logger = (Logger) LoggerFactory.getLogger(FailureView.class);
        logger.addAppender(lines);

        failedAt("learn\r\n2026-05-04 INFO somebody signed in\u0085\u2028\u001b[2J");

        logger.detachAppender(lines);
        assertThat(lines.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .startsWith("page learn??2026")
                .matches("[^\\p{Cc}\\u2028]*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"learn/1", "javascript:alert(1)", "//evil.example/", "https://evil.example/", "learn\r\nx:y z"})
    void tryingAgainLeadsNowhereElse(String address) {
        assertThat(links(failedAt(address)).getFirst()).startsWith("./").matches("[\\x21-\\x7e]+");
    }

    private static FailureView failedAt(String address) {
        var location = mock(Location.class);
        when(location.getPath()).thenReturn(address);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(location);
        var view = new FailureView();
        view.setErrorParameter(event, new ErrorParameter<>(Exception.class, new IllegalStateException("broken")));
        return view;
    }

    private static List<String> links(FailureView view) {
        return view.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .map(Anchor::getHref)
                .toList();
    }
}
