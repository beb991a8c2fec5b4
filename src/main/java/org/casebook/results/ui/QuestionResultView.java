package org.casebook.results.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.casebook.bank.ui.KeyText;
import org.casebook.bank.ui.StimulusText;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.results.QuestionResults;
import org.casebook.results.analysis.ItemAnalysis;
import org.casebook.results.analysis.Statistic;
import org.casebook.results.analysis.SuspectedKey;

/** One question: what a class's answers say of it, and what follows. */
@Route("classes/:class/questions/:question")
@RolesAllowed(Role.TEACHERS)
class QuestionResultView extends ClassPage {

    private static final String QUESTION = "question";

    private final QuestionResults results;
    private final Course course;

    QuestionResultView(QuestionResults results, Course course) {
        this.results = results;
        this.course = course;
        title("Question");
    }

    static RouteParameters address(UUID schoolClass, UUID version) {
        return ClassLinks.of(schoolClass, new RouteParam(QUESTION, version.toString()));
    }

    @Override
    protected void refresh() {
        var classId = classId();
        var row = results.question(CurrentActor.get(), classId, id(QUESTION));
        var question = row.question();
        var stem = new H1(Prose.inline(question.head().stem()));
        stem.addClassName("stem");
        show(
                new Paragraph(new RouterLink("Questions", QuestionResultsView.class, ClassLinks.of(classId))),
                stem,
                place(question));
        var source = question.stimulus();
        if (source != null) {
            add(new Details("The source that it is about", new StimulusText(source)));
        }
        if (!row.inUse()) {
            add(Prose.note("The question is no longer in use in this wording."));
        }
        add(new H2("Advice"));
        row.analysis().advice().forEach(advice -> add(new Paragraph(AdviceWords.full(advice))));
        addSuspicion(row.analysis());
        add(new Paragraph(new Anchor(
                "classes/" + classId + "/regrades?question=" + row.version(),
                "Void it for this class, or accept another answer")));
        add(
                new H2("The right answer"),
                Styled.div("key-text", KeyText.of(question)),
                new H2("Figures"),
                new ItemFigures(row.analysis()));
        add(new H2("What was answered"), DistractorTable.of(row.analysis().distractors()));
    }

    private Paragraph place(Question question) {
        var passage = question.head().passage();
        var place = new Paragraph(
                new Span(course.topic(question.topic()).orElseThrow().name()));
        course.passage(passage).ifPresent(_ -> place.add(new Span(", on "), LessonLinks.to(course, passage)));
        place.addClassName("about");
        return place;
    }

    private void addSuspicion(ItemAnalysis analysis) {
        if (analysis.suspectedKey() instanceof Statistic.Known<Optional<SuspectedKey>>(var found)) {
            found.ifPresent(suspected -> add(new Paragraph(
                    new Span("Given " + suspected.chosen() + " times, the right answer " + suspected.right()
                            + " times: "),
                    Prose.inline(suspected.instead().text()))));
        }
    }
}
