package org.casebook.livequestion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.casebook.attempt.ui.QuestionStem;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.QrImage;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.livequestion.LiveState;
import org.casebook.livequestion.Stage;
import org.jspecify.annotations.Nullable;

/** What the class sees of a live question. Shown again in the same stage, only the count of answers changes. */
class WallPanel extends Div {

    /** What the teacher can do. */
    interface Controls {

        void goOn(Stage from, Stage to);

        void end();

        List<List<String>> groups();
    }

    private final Course course;
    private final Controls controls;
    private final Paragraph count = Styled.paragraph("vote-count", "");
    private @Nullable Button next;
    private @Nullable H1 stem;
    private @Nullable UUID shown;
    private @Nullable Stage stage;

    WallPanel(Course course, Controls controls) {
        this.course = course;
        this.controls = controls;
        addClassName("wall");
    }

    void show(LiveState state) {
        var now = state.stage();
        var before = state.id().equals(shown) ? stage : null;
        // A look that began before the last step, and comes after it.
        if (before != null && now.compareTo(before) < 0) {
            return;
        }
        count.setText(state.answered() + " of " + state.students() + " have answered");
        if (now == before) {
            return;
        }
        stage = now;
        shown = state.id();
        removeAll();
        setClassName(state.asked().question().stimulus() == null ? "wall" : "wall with-source");
        var question = Styled.div("wall-question", Styled.paragraph("where", state.className() + " · " + name(now)));
        stem = new H1(QuestionStem.words(state.asked().question()));
        stem.addClassName("stem");
        stem.getElement().setAttribute("tabindex", "-1");
        question.add(stem);
        var source = state.asked().question().stimulus();
        if (source != null) {
            question.add(Styled.paragraph("task", "The source, '" + source.title() + "', stands on your device."));
        }
        var told = state.distribution();
        question.add(told == null ? VoteChart.untold(state.asked()) : VoteChart.of(told, now == Stage.REASON));
        if (now == Stage.REASON) {
            question.add(new ReasonPanel(course, state.asked().question()));
        }
        add(question, aside(now));
    }

    private Div aside(Stage now) {
        var aside = Styled.div("wall-aside");
        switch (now) {
            case VOTE, VOTE_AGAIN -> {
                aside.add(count, whereToAnswer());
                addButtons(aside, now, now == Stage.VOTE ? Stage.COUNTED : Stage.COMPARED, "Close the vote");
            }
            case COUNTED -> {
                aside.add(new Paragraph("No name stands here, and no answer is right or wrong yet."));
                addButtons(aside, now, Stage.TALK, "Let them talk");
                aside.add(new Button("Show the reason at once", _ -> controls.goOn(now, Stage.REASON)));
            }
            case TALK -> {
                aside.add(
                        new H2("Talk to someone who chose otherwise"),
                        new Paragraph("Your device says to whom. Say why you chose as you did, and listen."),
                        pairs());
                addButtons(aside, now, Stage.VOTE_AGAIN, "Vote again");
            }
            case COMPARED -> {
                aside.add(new Paragraph("Who has changed their answer, and why?"));
                addButtons(aside, now, Stage.REASON, "Show the reason");
            }
            case REASON -> aside.add(new Button("End it", _ -> controls.end()));
            case OVER -> {}
        }
        return aside;
    }

    private void addButtons(Div aside, Stage from, Stage to, String words) {
        next = Buttons.primary(words, _ -> controls.goOn(from, to));
        aside.add(next);
    }

    /** Names stay off the wall until the teacher wishes otherwise, and are gone again with the next look. */
    private Div pairs() {
        var all = new Div();
        var names = Styled.list("wall-pairs");
        names.setVisible(false);
        var button = new Button("Show the pairs on the wall");
        button.addClickListener(_ -> {
            boolean open = !names.isVisible();
            names.removeAll();
            if (open) {
                controls.groups().forEach(group -> names.add(new ListItem(String.join(" – ", group))));
            }
            names.setVisible(open);
            button.setText(open ? "Hide the pairs" : "Show the pairs on the wall");
        });
        all.add(button, names);
        return all;
    }

    /** The browser knows under which address this school is reached; the server may stand behind others. */
    private Div whereToAnswer() {
        var where = Styled.div("wall-where");
        getElement().executeJs("return document.baseURI").then(String.class, base -> {
            where.removeAll();
            var address = base + LiveView.PATH;
            where.add(
                    new Paragraph(new Span("Answer under 'Learn', or at "), Styled.span("address", address)),
                    new QrImage(address, "QR code for " + address));
        });
        return where;
    }

    /** Whoever goes on by keyboard finds the next button under their hands; at the end the question, and not what ends it. */
    void focusNext() {
        if (next != null && next.isAttached()) {
            next.focus();
        } else if (stem != null) {
            stem.getElement().callJsFunction("focus");
        }
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case VOTE -> "Vote";
            case COUNTED -> "How the class has answered";
            case TALK -> "Talk";
            case VOTE_AGAIN -> "Vote again";
            case COMPARED -> "Before and after the talk";
            case REASON -> "The reason";
            case OVER -> "Over";
        };
    }
}
