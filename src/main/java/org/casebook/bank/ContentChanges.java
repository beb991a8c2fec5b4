package org.casebook.bank;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever starts the server what has changed in the course's content since the last start. */
@Component
class ContentChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ContentChanges.class);

    /** Before the greeting, whose last line is the last of the start. */
    private static final int BEFORE_THE_GREETING = -1;

    private final QuestionBank bank;
    private final SectionVersions sections;

    ContentChanges(QuestionBank bank, SectionVersions sections) {
        this.bank = bank;
        this.sections = sections;
    }

    @EventListener
    @Order(BEFORE_THE_GREETING)
    void tell(ApplicationReadyEvent event) {
        var news = of(bank.changes(), sections.changes());
        LOG.info(news);
        if (!bank.changes().isEmpty() || !sections.changes().isEmpty()) {
            System.out.println(news);
        }
    }

    static String of(CourseDiff questions, CourseDiff sections) {
        if (questions.isEmpty() && sections.isEmpty()) {
            return "The course is as it was at the last start.";
        }
        var parts = new ArrayList<String>();
        if (!questions.isEmpty()) {
            parts.add("%d questions new, %d changed, %d retired"
                    .formatted(
                            questions.fresh().size(),
                            questions.changed().size(),
                            questions.gone().size()));
        }
        add(parts, "new", sections.fresh());
        add(parts, "changed", sections.changed());
        add(parts, "gone", sections.gone());
        return "Since the last start: " + String.join("; ", parts) + ".";
    }

    private static void add(List<String> parts, String what, List<String> sections) {
        if (!sections.isEmpty()) {
            parts.add((sections.size() == 1 ? "section " : "sections ") + what + ": " + String.join(", ", sections));
        }
    }
}
