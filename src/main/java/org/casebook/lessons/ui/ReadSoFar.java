package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.casebook.lessons.Reading;

/** How many sections somebody has read, for pages that lead to the one list of them. */
public class ReadSoFar extends Paragraph {

    public ReadSoFar(List<Reading.Status> statuses) {
        add(new Span(words(statuses) + " "), SectionLink.toAll("All sections"));
    }

    static String words(List<Reading.Status> statuses) {
        long read = statuses.stream().filter(Reading.Status::isCompleted).count();
        if (read == 0) {
            return "None read yet.";
        }
        return read == statuses.size() ? "All " + read + " read." : read + " of " + statuses.size() + " read.";
    }
}
