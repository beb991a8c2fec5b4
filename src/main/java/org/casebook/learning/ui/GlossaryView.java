package org.casebook.learning.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.lesson.Term.Kind;

/** All terms, people and institutions of the course. */
@Route("glossary")
@PageTitle("Glossary · Casebook")
@PermitAll
class GlossaryView extends Page {

    GlossaryView(Course course) {
        add(
                new H1("Glossary"),
                new Paragraph(
                        "Words in quotation marks are the perpetrators' own. They are explained here, not adopted."));
        for (var kind : Kind.values()) {
            var entries = new DescriptionList();
            entries.addClassName("glossary");
            course.glossary().stream()
                    .filter(term -> term.kind() == kind)
                    .sorted(Comparator.comparing(
                            term -> term.term().replaceAll("[^\\p{L}\\p{N} ]", ""), String.CASE_INSENSITIVE_ORDER))
                    .forEach(term -> {
                        var definition =
                                new Description(Prose.inline(term.definition()), new SourceMarks(term.sources()));
                        entries.add(new Term(term.term()), definition);
                    });
            if (entries.getChildren().findAny().isPresent()) {
                add(new H2(heading(kind)), entries);
            }
        }
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case TERM -> "Terms";
            case PERSON -> "People";
            case INSTITUTION -> "Institutions";
        };
    }
}
