package org.casebook.marking.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.marking.Pairs;
import org.casebook.marking.Pairs.Pair;
import org.casebook.marking.Pairs.Side;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** Two texts, of which the teacher says which is better. */
@Route("classes/:class/writing/:writing/pairs")
@RolesAllowed(Role.TEACHERS)
class PairsView extends ClassPage {

    private static final String KEY = "event.key";
    private static final String ARROWS = "/^Arrow(Left|Right)$/.test(event.key) && !event.repeat && !event.ctrlKey"
            + " && !event.metaKey && !event.altKey && !event.shiftKey";

    private final Pairs pairs;
    private @Nullable Registration keys;

    PairsView(Pairs pairs) {
        this.pairs = pairs;
        addClassNames("wide", "pairs-page");
    }

    @Override
    protected void refresh() {
        hearNothing();
        var id = id(MarkingLinks.WRITING);
        var comparing = pairs.of(CurrentActor.get(), classId(), id);
        var progress = Styled.paragraph("about", PairsPanel.judged(comparing));
        progress.getElement().setAttribute("role", "status");
        show(
                new Paragraph(new RouterLink(
                        "Marks: " + comparing.assignment().title(), MarksView.class, MarkingLinks.of(classId(), id))),
                heading("Which text is better?"),
                progress,
                MarkView.asked(comparing.assignment().plan().task()));
        if (comparing.isEnough()) {
            add(Styled.paragraph(
                    "notice",
                    "There are as many judgements as are asked for. You find the order under ‘Marks’; going on makes it"
                            + " safer."));
        }
        var undo = Buttons.quiet("Undo the last judgement", _ -> takeBack());
        undo.setVisible(comparing.ownLast() && !comparing.assignment().isReleased());
        comparing
                .next()
                .ifPresentOrElse(
                        pair -> {
                            add(Styled.div("pair", text("Text A", pair.left()), text("Text B", pair.right())));
                            var left = new Button("← A is better", _ -> judge(pair.left(), pair.right()));
                            var right = new Button("B is better →", _ -> judge(pair.right(), pair.left()));
                            left.setAriaLabel("Text A is better");
                            right.setAriaLabel("Text B is better");
                            var bar = Styled.div("pair-bar", left, right);
                            add(bar, Styled.div("tools", undo));
                            hear(pair);
                            add(Prose.note(
                                    "Read both and say which answers the task better as a whole. By keyboard: the"
                                            + " left arrow for A, the right arrow for B. Decide where they are close, too: that is"
                                            + " told by other judgements."));
                        },
                        () -> add(
                                new Paragraph(
                                        comparing.assignment().isReleased()
                                                ? "Students see these marks already. Take the release back first to go on."
                                                : "To compare, at least two texts are needed."),
                                undo));
    }

    /** Not as a shortcut: those judge on and on while a key is held. */
    private void hear(Pair pair) {
        keys = UI.getCurrent()
                .getElement()
                .addEventListener("keydown", event -> {
                    boolean left = event.getEventData().get(KEY).asString().equals("ArrowLeft");
                    judge(left ? pair.left() : pair.right(), left ? pair.right() : pair.left());
                })
                .setFilter(ARROWS)
                .addEventData(KEY);
    }

    private void hearNothing() {
        if (keys != null) {
            keys.remove();
            keys = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        hearNothing();
    }

    private static Article text(String title, Side side) {
        var text = new Article(new H2(title), new TypedText(side.text(), side.words(), side.writer()));
        text.addClassName("card");
        return text;
    }

    private void judge(Side better, Side worse) {
        if (Messages.attempt(
                () -> pairs.judge(CurrentActor.get(), classId(), id(MarkingLinks.WRITING), better.id(), worse.id()))) {
            refresh();
            begin();
        }
    }

    private void takeBack() {
        if (Messages.attempt(() -> pairs.takeBack(CurrentActor.get(), classId(), id(MarkingLinks.WRITING)))) {
            refresh();
            begin();
        }
    }

    /** The next pair is read from its beginning. */
    private void begin() {
        focusContent();
        getElement().executeJs("scrollTo(0, 0)");
    }
}
