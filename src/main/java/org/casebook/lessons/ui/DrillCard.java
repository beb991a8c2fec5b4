package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.Sources;
import org.casebook.course.lesson.Term;
import org.casebook.lessons.Drill;

/** One definition: choose its term among some, or turn the card and say yourself whether you knew it. */
class DrillCard extends Section {

    private final Sources sources;
    private final Drill drill;
    private final Drill.Card card;
    private final Runnable next;
    private final Div below = new Div();

    DrillCard(Sources sources, Drill drill, Drill.Card card, Runnable next) {
        this.sources = sources;
        this.drill = drill;
        this.card = card;
        this.next = next;
        addClassNames("card", "drill");
        getElement().setAttribute("aria-label", "Card");
        add(Styled.paragraph("drill-definition", Masked.definition(card.term())), below);
        ask();
    }

    private void ask() {
        var choices = Styled.list("drill-choices", card.choices(), choice -> {
            var button = new Button(choice.term(), _ -> choose(choice));
            return new ListItem(button);
        });
        below.add(choices, Buttons.quiet("Turn the card", _ -> turn()));
    }

    private void choose(Term choice) {
        if (choice.id().equals(card.term().id())) {
            tell("✓ Yes: ", "", goOn("Next card", drill::knew));
        } else {
            tell(
                    "You chose " + choice.term() + ". It is ",
                    " The card comes back later.",
                    goOn("Next card", drill::missed));
        }
    }

    private void turn() {
        tell(
                "It is ",
                " Did you know it?",
                goOn("I knew it", drill::knew),
                goOn("Not yet: ask me again", drill::missed));
    }

    private void tell(String before, String after, Button... ways) {
        below.removeAll();
        var line = new Paragraph(
                new Span(before), Styled.span("term-name", card.term().term()), new Span("." + after));
        line.getElement().setAttribute("role", "status");
        ways[0].focus();
        below.add(line, explained(), new SourceNotes(sources, card.term().sources().stream()));
        below.add(Styled.div("tools", (Component[]) ways));
    }

    /** The definition once more where it had a gap, and what it rests on. */
    private Paragraph explained() {
        var definition = card.term().definition();
        var marks = new SourceMarks(sources, card.term().sources());
        return Masked.definition(card.term()).equals(Prose.plain(definition))
                ? new Paragraph(marks)
                : new Paragraph(Prose.inline(definition), marks);
    }

    private Button goOn(String words, Runnable answered) {
        return new Button(words, _ -> {
            answered.run();
            next.run();
        });
    }
}
