package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.progress.AssignmentSheet;
import org.casebook.progress.AssignmentSheet.Asked;

/** Each question with what was answered to it. */
class QuestionResultCards extends Div {

    private final UUID classId;
    private final Map<UUID, QuestionResultCard> cards = new HashMap<>();
    private List<UUID> order = List.of();

    QuestionResultCards(UUID classId) {
        this.classId = classId;
        addClassName("question-results");
        add(new Paragraph("No question has been asked yet."));
    }

    /** Where a question stands on the page. */
    static String id(Asked asked) {
        return "question-" + asked.number();
    }

    void show(AssignmentSheet sheet) {
        var versions = sheet.questions().stream().map(Asked::version).toList();
        if (!versions.equals(order)) {
            order = versions;
            removeAll();
            cards.clear();
            for (var asked : sheet.questions()) {
                var card = new QuestionResultCard(classId, asked);
                cards.put(asked.version(), card);
                add(card);
            }
        }
        for (var asked : sheet.questions()) {
            var card = cards.get(asked.version());
            if (card != null) {
                card.show(sheet.spread(asked));
            }
        }
    }
}
