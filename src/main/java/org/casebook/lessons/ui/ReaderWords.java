package org.casebook.lessons.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import org.casebook.course.Course;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.casebook.display.DisplaySettings;
import org.casebook.display.Displays;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** In which words somebody has chosen to read. Pages are told whether the course lets them choose. */
@Component
record ReaderWords(Displays displays, Course course) implements VaadinServiceInitListener {

    /** The name of the choice, for the browser. */
    static final String CHOICE = "words";

    /** On the page's root, if the course has plainer words: casebook-display.js. */
    static final String OFFERED = "data-plainer-words";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (course.sections().stream().anyMatch(Section::hasPlainer)) {
            event.addIndexHtmlRequestListener(
                    response -> response.getDocument().getElementsByTag("html").attr(OFFERED, ""));
        }
    }

    Words of(Actor reader) {
        return displays.of(reader).map(ReaderWords::in).orElse(Words.USUAL);
    }

    /** What a browser says that was chosen. */
    static Words in(Map<String, String> chosen) {
        return in(DisplaySettings.of(chosen));
    }

    /** The word for it in addresses and in the browser. */
    static String word(Words words) {
        return words == Words.PLAINER ? "plainer" : "usual";
    }

    private static Words in(DisplaySettings settings) {
        return settings.words() == DisplaySettings.Words.PLAINER ? Words.PLAINER : Words.USUAL;
    }
}
