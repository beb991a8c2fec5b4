package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.base.ui.FileDownload;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.lessons.HighlightExport;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.KeptHighlight;
import org.casebook.lessons.search.Spelling;
import org.casebook.people.CurrentActor;

/** What somebody has highlighted in the lessons, with their notes, by section. */
@Route("notes")
@PageTitle("My notes · Casebook")
@Menu(title = "My notes", order = 2.2)
@PermitAll
class NotesView extends Page implements AfterNavigationObserver {

    /** From so many on, there is a field to find some of them. */
    private static final int LONG = 8;

    private final Course course;
    private final Highlights highlights;
    private final HighlightExport export;
    private final TextField wanted = new TextField("Find in my notes");
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    NotesView(Course course, Highlights highlights, HighlightExport export) {
        this.course = course;
        this.highlights = highlights;
        this.export = export;
        wanted.setClearButtonVisible(true);
        wanted.setValueChangeMode(ValueChangeMode.LAZY);
        wanted.addValueChangeListener(_ -> list());
        count.addClassName("note");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        int all = highlights.all(CurrentActor.get()).size();
        if (all == 0) {
            show(new H1("My notes"), Styled.div("card", empty()));
        } else {
            wanted.setVisible(all > LONG);
            show(
                    new H1("My notes"),
                    new Paragraph(
                            "Only you read them here. Teachers and classmates can't; they are part of what the school keeps about you."),
                    Styled.div("tools", files()),
                    Styled.div("tools", wanted),
                    count,
                    list);
            list();
        }
    }

    private static Component[] empty() {
        return new Component[] {
            new Paragraph("You have no notes yet."),
            new Paragraph("Open a lesson, select some words and choose a colour. Or press 'Highlight' at the end of a "
                    + "passage. You can add a note to whatever you have highlighted; all of it is listed here."),
            SectionLink.toAll("All lessons")
        };
    }

    private Component[] files() {
        var actor = CurrentActor.get();
        return new Component[] {
            new Anchor(
                    FileDownload.of("my-notes.md", "text/markdown;charset=utf-8", () -> export.markdown(actor)),
                    "Download as text (Markdown)"),
            new Anchor(
                    FileDownload.of("my-notes.csv", "text/csv;charset=utf-8", () -> export.csv(actor)),
                    "Download as a table (CSV)"),
            new Button("Print", _ -> getElement().executeJs("window.print()"))
        };
    }

    private void list() {
        var words = Spelling.fold(wanted.getValue().strip());
        var found = highlights.all(CurrentActor.get()).stream()
                .filter(each -> Spelling.fold(each.quote() + " " + each.note()).contains(words))
                .toList();
        long notes = found.stream().filter(each -> !each.note().isEmpty()).count();
        count.setText((found.size() == 1 ? "1 highlight" : found.size() + " highlights")
                + (notes == 0 ? "" : notes == 1 ? ", 1 with a note" : ", " + notes + " with a note")
                + (words.isEmpty() ? "" : ", for \"" + wanted.getValue().strip() + "\""));
        list.removeAll();
        found.stream()
                .collect(Collectors.groupingBy(each -> each.place().section(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::addSection);
    }

    private void addSection(String slug, List<KeptHighlight> found) {
        list.add(course.section(slug)
                .map(section -> new H2(new SectionLink(section.number() + ". " + section.title(), section)))
                .orElseGet(() -> new H2("No longer in the lessons: " + slug)));
        var items = Styled.list("kept-highlights");
        found.forEach(each -> items.add(new NoteItem(highlights, each, this::refresh)));
        list.add(items);
    }
}
