package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.casebook.base.ui.Styled;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftProblem;
import org.casebook.course.draft.Gaps;
import org.casebook.course.exchange.ConversionResult;

/** What would become of each part of a file; of what can be taken the teacher chooses. */
class ImportPreview extends Div {

    private final Map<Checkbox, Draft> boxes = new LinkedHashMap<>();
    private final IntConsumer chosen;

    /** @param chosen is told how many are chosen when that changes */
    ImportPreview(List<ConversionResult> outcomes, IntConsumer chosen) {
        this.chosen = chosen;
        addClassName("import-preview");
        var taken = new ArrayList<Component>();
        var refused = new ArrayList<Component>();
        var asides = new ArrayList<Component>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case ConversionResult.Taken question -> taken.add(taken(question));
                case ConversionResult.Refused question -> refused.add(refused(question));
                case ConversionResult.Aside aside -> asides.add(new ListItem(line(aside), new Span(aside.what())));
                case ConversionResult.Note note -> add(new Paragraph(note.text()));
            }
        }
        section("Can be taken, as drafts to complete", taken);
        section("Can't be taken", refused);
        section("Not questions, so left out", asides);
        if (taken.isEmpty()) {
            add(new Paragraph("None of this can be taken."));
        }
    }

    List<Draft> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void section(String title, List<Component> items) {
        if (!items.isEmpty()) {
            add(new H3(title + " (" + items.size() + ")"), new UnorderedList(items.toArray(ListItem[]::new)));
        }
    }

    private ListItem taken(ConversionResult.Taken question) {
        var box = new Checkbox(question.draft().name(), true);
        box.addValueChangeListener(_ -> chosen.accept(chosen().size()));
        boxes.put(box, question.draft());
        var item = new ListItem(
                line(question), box, new Span(question.draft().kind().label()), new DraftSummary(question.draft()));
        question.remarks().forEach(remark -> item.add(new Paragraph(remark)));
        var gaps = Gaps.of(question.draft()).stream()
                .map(DraftProblem::message)
                .distinct()
                .toList();
        if (!gaps.isEmpty()) {
            var list = new UnorderedList(gaps.stream().map(ListItem::new).toArray(ListItem[]::new));
            item.add(new Details("To complete: " + gaps.size(), list));
        }
        return item;
    }

    private static ListItem refused(ConversionResult.Refused question) {
        var name = Styled.span("topic-name", question.name());
        return new ListItem(line(question), name, new Paragraph(question.why()));
    }

    private static Span line(ConversionResult outcome) {
        var line = Styled.span("about", "Line " + outcome.line());
        return line;
    }
}
