package org.casebook.recall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.casebook.base.ui.ReaderTime;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.recall.DueReviews;
import org.casebook.recall.Purpose;
import org.casebook.recall.RecallRounds;
import org.springframework.stereotype.Component;

/** What a student is to be asked again today, with the way into it. */
@Component
public class DueCard {

    private final DueReviews reviews;
    private final RecallRounds rounds;

    DueCard(DueReviews reviews, RecallRounds rounds) {
        this.reviews = reviews;
        this.rounds = rounds;
    }

    /** A card for what is due, or for the round that is open; invisible where there is neither. */
    public Div of(Actor student) {
        var card = new Div();
        card.addClassName("card");
        var today = reviews.today(student, ReaderTime.zone());
        var open = rounds.open(student, Purpose.DUE);
        if (today.inTest() || today.questions() == 0 && open.isEmpty()) {
            card.setVisible(false);
            return card;
        }
        var begin = RecallLinks.begin(
                open.isPresent() ? "Go on" : "Begin",
                () -> open.isPresent()
                        ? open.map(head -> head.id())
                        : rounds.startDue(CurrentActor.get(), ReaderTime.zone()));
        card.add(
                new H3("Due today"),
                new Paragraph(
                        open.map(head -> head.done() + " of " + head.questions() + " right so far. The rest waits.")
                                .orElseGet(
                                        () -> RecallWords.due(today)
                                                + ". You have answered these before; answer them again now, and they will stay with you.")),
                begin);
        return card;
    }
}
