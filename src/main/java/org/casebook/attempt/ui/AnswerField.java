package org.casebook.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.Score;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/**
 * Where a student answers a question. What is filled in is the browser's affair until the answer is given, in the written
 * form of {@link Responses}: casebook-answer.js.
 */
@Tag("casebook-answer")
class AnswerField extends HtmlContainer {

    private final Question question;
    private final AnswerParts parts;
    private boolean locked;

    AnswerField(Asked asked) {
        question = asked.question();
        parts = switch (question) {
            case SingleChoice choice ->
                new ChoiceParts(OptionGroup.oneOf("Choose one answer", choice.options(), asked.order()));
            case MultipleChoice choice ->
                new ChoiceParts(OptionGroup.someOf("Choose all that apply", choice.options(), asked.order()));
            case TrueFalse statement -> new JudgementParts(statement, asked.order());
            case Numeric numeric -> new TypedPart(numeric);
            case Ordering ordering -> new OrderParts(ordering, asked.order());
            case Matching matching -> new PairParts(matching, asked.order());
            case ShortText words -> new TypedPart(words);
            case Claims claims -> new ClaimParts(claims);
            case Evidence evidence -> new ChoiceParts(OptionGroup.inText("Mark the words", evidence.pieces()));
        };
        add(parts);
    }

    /** What is filled in outlives a refresh of the page, for this question of this attempt. */
    void keep(UUID attempt, int position) {
        getElement().setAttribute("keep", attempt + "/" + position);
    }

    /** Begins with what was answered before, in its written form; the fields are the browser's affair. */
    void fill(Response response) {
        if (!(response instanceof Response.DontKnow)) {
            getElement().setAttribute("given", Responses.write(response));
        }
    }

    /** Whoever listens gets the answer in its written form, which {@link #read} reads. */
    void addAnswerListener(Consumer<String> taken) {
        addListener(Answered.class, event -> {
            // A second press arrives after the first was answered.
            if (!locked) {
                taken.accept(event.written);
            }
        });
    }

    /** The answer that is written so; nothing if it is incomplete, or none to this question. */
    Optional<Response> read(String written) {
        return switch (question) {
            case Numeric numeric -> numeric.read(written).map(typed -> new Response.Number(typed.value()));
            case ShortText _ ->
                Optional.of(written.strip()).filter(text -> !text.isEmpty()).map(Response.Words::new);
            default -> readPlaces(written);
        };
    }

    private Optional<Response> readPlaces(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            var response = Responses.read(question, written);
            // Finds what no page of ours sends: parts that the question doesn't have.
            question.score(response);
            return Optional.of(response);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What to say while the answer is incomplete. */
    String whatIsMissing() {
        return switch (question) {
            case SingleChoice _ -> "Choose an answer first.";
            case MultipleChoice _ -> "Choose at least one answer first.";
            case TrueFalse statement ->
                statement.reasons().isEmpty() ? "Choose true or false." : "Choose true or false, and a reason.";
            case Numeric _ -> "Give a number in figures, such as 12,500 or 28.2.";
            case Ordering _ -> "Put the items in order first.";
            case Matching _ -> "Choose something for every line.";
            case ShortText _ -> "Write an answer first.";
            case Claims _ -> "Choose something for every claim.";
            case Evidence _ -> "Mark some words first.";
        };
    }

    /** Shows an answer that was given, and at each of its parts how it came out; what was voided is not judged. */
    void tell(Feedback feedback) {
        if (feedback.voided()) {
            lock(feedback.response());
        } else {
            tell(feedback.response(), feedback.score());
        }
    }

    /** Shows an answer that was given, and at each of its parts how it came out. */
    void tell(Response response, Score score) {
        lock(response);
        parts.mark(response, score);
    }

    private void lock(Response response) {
        locked = true;
        getElement().setAttribute("locked", true);
        parts.lock(response);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-answer.js");
    }

    /** The answer is given. Public, because it is Flow that makes it. */
    @DomEvent("answer")
    public static class Answered extends ComponentEvent<AnswerField> {

        private final String written;

        public Answered(AnswerField source, boolean fromClient, @EventData("event.detail") String written) {
            super(source, fromClient);
            this.written = written;
        }
    }
}
