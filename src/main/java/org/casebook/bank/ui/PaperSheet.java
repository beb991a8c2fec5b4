package org.casebook.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.bank.PaperQuestion;
import org.casebook.bank.PaperQuiz;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.Standing;
import org.casebook.course.question.TrueFalse;

/** The questions of a quiz as a student gets them on paper. */
public class PaperSheet extends Section {

    private static final String STANDINGS = Arrays.stream(Standing.values())
            .map(standing -> standing.label() + "  ☐")
            .collect(Collectors.joining("    "));

    public PaperSheet(String title, PaperQuiz quiz) {
        addClassName("paper");
        var head = new Paragraph(new Span("Name"), line(), new Span("Date"), line());
        head.addClassName("paper-head");
        var questions = new OrderedList();
        questions.addClassName("paper-questions");
        quiz.questions().forEach(question -> questions.add(question(question)));
        add(new H2(title), head, questions);
    }

    private static ListItem question(PaperQuestion paper) {
        var item = new ListItem();
        var source = paper.question().stimulus();
        if (source != null && source.beginsWith(paper.question())) {
            var said = "The next " + source.questions().size() + " questions are about this source: " + source.title();
            item.add(Styled.div("paper-source", Styled.paragraph("paper-note", said), new StimulusText(source)));
        }
        item.add(Prose.paragraph(paper.question().head().stem()));
        item.add(
                switch (paper.question()) {
                    case SingleChoice _ -> note("One is right.");
                    case MultipleChoice _ -> note("Two or more are right.");
                    case TrueFalse judgement ->
                        note("True  ☐    False  ☐"
                                + (judgement.reasons().isEmpty() ? "" : "    because (one is right):"));
                    case Numeric numeric -> answer(numeric.unit());
                    case ShortText _ -> answer("");
                    case Ordering ordering ->
                        answerLetters(
                                "The right order, by letters:", ordering.items().size());
                    case Matching matching -> lefts(matching);
                    case Claims claims -> claims(claims);
                    case Evidence evidence -> pieces(evidence);
                });
        if (!paper.parts().isEmpty()) {
            item.add(parts(paper));
        }
        return item;
    }

    private static Component parts(PaperQuestion paper) {
        boolean boxes = !(paper.question() instanceof Ordering) && !(paper.question() instanceof Matching);
        var list = Styled.list("paper-parts");
        var parts = paper.parts();
        for (int place = 0; place < parts.size(); place++) {
            var letter = Styled.span("letter", (boxes ? "☐ " : "") + PaperQuestion.letter(place));
            list.add(new ListItem(letter, Prose.inline(parts.get(place))));
        }
        return list;
    }

    private static Component lefts(Matching matching) {
        var list = new UnorderedList(matching.pairs().stream()
                .map(pair -> new ListItem(blank(), Prose.inline(pair.left())))
                .toArray(ListItem[]::new));
        list.addClassName("paper-lefts");
        return new Div(note("Before each line, write the letter of what belongs to it."), list);
    }

    private static Component claims(Claims claims) {
        var list = new OrderedList(claims.claims().stream()
                .map(claim -> new ListItem(Prose.inline(claim.text()), note(STANDINGS)))
                .toArray(ListItem[]::new));
        list.addClassName("paper-claims");
        return new Div(note("How does each claim stand to the source?"), list);
    }

    private static Component pieces(Evidence evidence) {
        var text = new Paragraph();
        for (int place = 0; place < evidence.pieces().size(); place++) {
            text.add(
                    Styled.span("letter", PaperQuestion.letter(place)),
                    Prose.inline(evidence.pieces().get(place).text()),
                    new Span(" "));
        }
        text.addClassName("paper-pieces");
        return new Div(note("Underline the words; a letter stands before each piece."), text);
    }

    private static Component answer(String unit) {
        var answer = new Paragraph(new Span("Answer"), line(), new Span(unit));
        answer.addClassName("paper-answer");
        return answer;
    }

    private static Component answerLetters(String what, int count) {
        var answer = new Paragraph(new Span(what));
        IntStream.range(0, count).forEach(_ -> answer.add(blank()));
        answer.addClassName("paper-answer");
        return answer;
    }

    private static Component note(String text) {
        var note = Styled.paragraph("paper-note", text);
        return note;
    }

    /** A line to write on; to those who listen to the page it says nothing. */
    private static Span line() {
        return drawn("line");
    }

    /** Room for one letter. */
    private static Span blank() {
        return drawn("blank");
    }

    private static Span drawn(String what) {
        var drawn = new Span();
        drawn.addClassName(what);
        drawn.getElement().setAttribute("aria-hidden", "true");
        return drawn;
    }
}
