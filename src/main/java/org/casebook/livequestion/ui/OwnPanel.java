package org.casebook.livequestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.casebook.attempt.ui.AnsweredQuestion;
import org.casebook.attempt.ui.OpenQuestion;
import org.casebook.attempt.ui.QuestionStem;
import org.casebook.bank.ui.KeyText;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.question.Response;
import org.casebook.livequestion.LiveAnswers;
import org.casebook.livequestion.OwnLiveQuestion;
import org.casebook.livequestion.Stage;
import org.casebook.people.CurrentActor;
import org.jspecify.annotations.Nullable;

/** What a student sees of the live question. Shown again while they fill in an answer, that stays as it is. */
class OwnPanel extends Div {

    private static final String NONE =
            "Your class has no live question at the moment. When your teacher starts one, it appears here by itself.";

    private final Course course;
    private final LiveAnswers answers;
    private final Paragraph taken = Styled.paragraph("vote-taken", "");
    private Optional<OwnLiveQuestion> shown = Optional.empty();
    private @Nullable OpenQuestion open;

    OwnPanel(Course course, LiveAnswers answers) {
        this.course = course;
        this.answers = answers;
        taken.getElement().setAttribute("role", "status");
        add(new Paragraph(NONE));
    }

    void show(Optional<OwnLiveQuestion> now) {
        if (now.equals(shown) || isOld(now)) {
            return;
        }
        var before = shown;
        shown = now;
        if (now.isEmpty()) {
            over(before.orElseThrow());
        } else if (goesOn(before, now.get()) && now.get().stage().isVote()) {
            sayTaken(now.get());
        } else {
            build(now.get(), before.isPresent());
        }
    }

    /** Whether a look began before the last step or answer, and comes after it. */
    private boolean isOld(Optional<OwnLiveQuestion> now) {
        if (shown.isEmpty()
                || now.isEmpty()
                || !shown.get().id().equals(now.get().id())) {
            return false;
        }
        int further = now.get().stage().compareTo(shown.get().stage());
        return further < 0
                || further == 0
                        && (isGone(shown.get().first(), now.get().first())
                                || isGone(shown.get().second(), now.get().second()));
    }

    private static boolean isGone(@Nullable Response before, @Nullable Response now) {
        return before != null && now == null;
    }

    private static boolean goesOn(Optional<OwnLiveQuestion> before, OwnLiveQuestion now) {
        return before.filter(earlier -> earlier.id().equals(now.id()) && earlier.stage() == now.stage())
                .isPresent();
    }

    /** Whoever is reading the reason goes on reading. */
    private void over(OwnLiveQuestion before) {
        var words = new Paragraph("The live question is over. What you answered isn't kept.");
        words.getElement().setAttribute("role", "status");
        if (before.stage() == Stage.REASON) {
            addComponentAsFirst(words);
        } else {
            removeAll();
            add(words, new Paragraph(NONE));
        }
    }

    private void build(OwnLiveQuestion now, boolean wasThere) {
        removeAll();
        open = null;
        if (now.stage().isVote()) {
            ask(now);
            return;
        }
        var heading = new H2(OwnWords.title(now));
        heading.getElement().setAttribute("tabindex", "-1");
        add(Styled.paragraph("where", now.className()), heading);
        switch (now.stage()) {
            case TALK -> add(talk(now));
            case REASON -> add(stem(now), chart(now, true), reason(now));
            default -> add(stem(now), chart(now, false), OwnWords.own(now));
        }
        if (wasThere) {
            // Where they were is gone, and whoever reads by ear is told what has come.
            heading.getElement().executeJs("this.focus()");
        }
    }

    private void ask(OwnLiveQuestion now) {
        boolean again = now.stage() == Stage.VOTE_AGAIN;
        var question = new OpenQuestion(now.asked(), 2);
        var given = again ? now.second() : now.first();
        if (given != null) {
            question.given(given);
        } else if (again && now.first() != null) {
            question.begin(now.first());
        }
        open = question;
        sayTaken(now);
        add(Styled.paragraph("where", now.className() + (again ? " · Vote again" : " · Vote")), question);
        question.ask(
                response -> vote(now, response),
                taken,
                Prose.note("Nothing of it counts. Nobody is shown what you answered."));
    }

    private void vote(OwnLiveQuestion asked, Response response) {
        Messages.attempt(() -> answers.vote(CurrentActor.get(), asked.id(), asked.stage(), response));
        // Also where it was refused: then it has moved on.
        show(answers.now(CurrentActor.get()));
    }

    private void sayTaken(OwnLiveQuestion now) {
        var given = now.stage() == Stage.VOTE_AGAIN ? now.second() : now.first();
        if (given == null) {
            taken.setText(now.stage() == Stage.VOTE_AGAIN ? "Answer once more, the same or otherwise." : "");
            return;
        }
        taken.setText("Your answer is in: " + OwnWords.of(now, given)
                + ". You can change it until your teacher closes the vote.");
        if (open != null) {
            open.isGiven();
        }
    }

    private static Component stem(OwnLiveQuestion now) {
        var stem = new H3(QuestionStem.words(now.asked().question()));
        stem.addClassName("live-stem");
        return stem;
    }

    private static VoteChart chart(OwnLiveQuestion now, boolean told) {
        var distribution = now.distribution();
        return distribution == null ? VoteChart.untold(now.asked()) : VoteChart.of(distribution, told);
    }

    private static Component talk(OwnLiveQuestion now) {
        return new Div(
                new Paragraph(OwnWords.toDo(now.talk())), stem(now), VoteChart.untold(now.asked()), OwnWords.own(now));
    }

    private Component reason(OwnLiveQuestion now) {
        var latest = now.latest();
        if (latest == null) {
            return new Div(
                    new H3("The right answer"),
                    KeyText.of(now.asked().question()),
                    new ReasonPanel(course, now.asked().question()));
        }
        return new Div(new H3("Your answer"), new AnsweredQuestion(course, now.asked(), latest));
    }
}
