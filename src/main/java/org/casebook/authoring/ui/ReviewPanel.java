package org.casebook.authoring.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.casebook.attempt.ui.QuestionPreview;
import org.casebook.course.draft.DraftProblem;
import org.casebook.course.reading.DraftCheck;
import org.casebook.course.reading.DraftCheck.Fitness;

/** What students will see of a draft, and what there is to say of it. */
class ReviewPanel extends Div {

    private final Div state = new Div();
    private final Div preview = new Div();

    ReviewPanel() {
        addClassName("review-panel");
        state.getElement().setAttribute("aria-live", "polite");
        add(new H2("What students see"), preview, new H2("Before it is used"), state);
    }

    /**
     * Shows the draft as it is now.
     *
     * @param advice what a question that is fit to be asked could do better
     */
    void show(DraftCheck.Result result, List<String> advice) {
        preview.removeAll();
        state.removeAll();
        preview.add(new QuestionPreview(result.question(), result.fitness() != Fitness.UNSOUND));
        var problems = result.problems();
        switch (result.fitness()) {
            case SOUND -> {
                state.add(new Paragraph("✓ The question can be put into use."));
                if (!advice.isEmpty()) {
                    state.add(new Paragraph("It could be better still:"), list(advice));
                }
            }
            case PLAIN ->
                state.add(
                        new Paragraph(
                                "✓ Can be put into use as a plain question: asked and marked, without counting for"
                                        + " mastery. It is asked on paper and where everyone gets the same questions, not"
                                        + " where they are chosen for each student."),
                        new Paragraph("To count, it still needs:"),
                        messages(problems));
            case UNSOUND ->
                state.add(
                        new Paragraph(
                                problems.size() == 1
                                        ? "One thing is still to do:"
                                        : problems.size() + " things are still to do:"),
                        messages(problems));
        }
    }

    /** Marks the fields with the first problem of each, and clears the others. */
    static void mark(DraftCheck.Result result, Map<String, HasValidation> fields) {
        fields.forEach((name, field) -> {
            var message = result.problems().stream()
                    .filter(problem -> problem.field().equals(name))
                    .map(DraftProblem::message)
                    .findFirst();
            field.setErrorMessage(message.orElse(""));
            field.setInvalid(message.isPresent());
        });
    }

    private static UnorderedList messages(List<DraftProblem> problems) {
        return list(problems.stream().map(DraftProblem::message).distinct().toList());
    }

    private static UnorderedList list(List<String> texts) {
        return new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
