package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.Course;
import org.casebook.people.Person;
import org.casebook.results.FollowUps;
import org.casebook.results.FollowUps.Need;
import org.casebook.results.TeachAgain;
import org.casebook.results.TeachAgain.MissedPassage;
import org.casebook.results.TeachAgain.Mistake;
import org.casebook.results.analysis.Misses;

/** The passages and misunderstandings to teach again, those with the strongest evidence first. */
class TeachAgainPanel extends Section {

    /** As many as ten minutes are enough for. */
    private static final int SHOWN = 3;

    private static final int MISTAKES_SHOWN = 3;
    private static final int EXCERPT = 140;

    private final Course course;
    private final FollowUps followUps;
    private final ClassSummary schoolClass;

    TeachAgainPanel(Course course, FollowUps followUps, ClassSummary schoolClass, TeachAgain teachAgain) {
        this.course = course;
        this.followUps = followUps;
        this.schoolClass = schoolClass;
        add(new H2("Teach this again"));
        if (teachAgain.passages().isEmpty()) {
            add(new Paragraph(nothing(teachAgain)));
        }
        add(cards(teachAgain.passages().stream().limit(SHOWN)));
        if (teachAgain.passages().size() > SHOWN) {
            var more = new Details((teachAgain.passages().size() - SHOWN) + " more");
            more.add(cards(teachAgain.passages().stream().skip(SHOWN)));
            add(more);
        }
        if (teachAgain.asked() > 0) {
            add(Prose.note(measure(teachAgain)));
        }
    }

    private static String nothing(TeachAgain teachAgain) {
        if (teachAgain.asked() == 0) {
            return "No question was answered in this time.";
        }
        return teachAgain.asked() == teachAgain.tooFew()
                ? "Too few answers yet to say. Once " + Misses.FEWEST_STUDENTS
                        + " students have been asked about the same passage, it is judged here."
                : "Nothing stands out: no passage was missed clearly more than was to be expected.";
    }

    private static String measure(TeachAgain teachAgain) {
        return "Questions on " + teachAgain.asked() + " passages were asked. "
                + (teachAgain.tooFew() == 0
                        ? ""
                        : "Of " + teachAgain.tooFew() + " of them fewer than " + Misses.FEWEST_STUDENTS
                                + " students were asked, and nothing is claimed. ")
                + "What was to be expected follows from each student's earlier answers, so that hard questions don't"
                + " count against the class. No passage is named because of one student alone.";
    }

    private Component cards(Stream<MissedPassage> passages) {
        var cards = Styled.div("teach-again-cards");
        passages.forEach(passage -> cards.add(card(passage)));
        return cards;
    }

    private Component card(MissedPassage missed) {
        var card = new Div(
                new H3(LessonLinks.to(course, missed.passage())),
                excerpt(missed),
                new Paragraph(missed.misses().missedBy() + " of "
                        + missed.misses().students() + " students asked missed a question on it"
                        + (missed.unknownBy() == 0 ? "." : "; " + missed.unknownBy() + " answered 'I don't know'.")),
                small("Missed by " + names(missed.missedBy()) + "."));
        card.addClassNames("card", "teach-again");
        if (!missed.mistakes().isEmpty()) {
            var list = new UnorderedList();
            missed.mistakes().stream().limit(MISTAKES_SHOWN).forEach(mistake -> list.add(item(mistake)));
            card.add(list);
        }
        card.add(small(comparison(missed.misses())));
        var section = course.section(missed.passage().section()).orElseThrow();
        var need = new Need(section.topic(), missed.missedBy(), List.of(missed.passage()));
        FollowUpButton.of(followUps, schoolClass, need, section.title()).forEach(card::add);
        return card;
    }

    private Component excerpt(MissedPassage missed) {
        var text = course.passage(missed.passage()).orElseThrow().text();
        var end = text.length() <= EXCERPT ? text.length() : text.lastIndexOf(' ', EXCERPT);
        return Styled.paragraph("excerpt", text.substring(0, end) + (end < text.length() ? " …" : ""));
    }

    private String names(Set<UUID> ids) {
        return schoolClass.students().stream()
                .filter(student -> ids.contains(student.id()))
                .map(Person::inText)
                .collect(Collectors.joining(", "));
    }

    private static Paragraph small(String text) {
        return Styled.paragraph("about", text);
    }

    private static String comparison(Misses misses) {
        return Percent.of((double) misses.missed() / misses.answers()) + " of the answers were wrong ("
                + misses.missed() + " of " + misses.answers() + "), where "
                + Percent.of(misses.expected() / misses.answers())
                + " were to be expected: with 95 % certainty "
                + Percent.range(misses.excess().low(), misses.excess().high()).replace(" %", "") + " points more.";
    }

    private static ListItem item(Mistake mistake) {
        var item = new ListItem(
                Styled.span("count", mistake.students() + " students: "),
                Prose.inline(mistake.wrong().text()));
        if (!mistake.wrong().reason().isEmpty()) {
            item.add(Prose.paragraph(mistake.wrong().reason()));
        }
        var question = small("Asked: ");
        question.add(Prose.inline(mistake.question().head().stem()));
        item.add(question);
        return item;
    }
}
