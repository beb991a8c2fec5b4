package org.casebook.attempt.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.casebook.assignment.Dial;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizForecast;
import org.casebook.attempt.QuizRequest;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Where a student chooses a quiz, or goes on with the open one. */
@Route("quiz")
@PageTitle("Quiz · Casebook")
@Menu(title = "Quiz", order = 3)
@RolesAllowed(Role.STUDENTS)
class QuizView extends Page implements BeforeEnterObserver {

    /** The query parameter that chooses a topic beforehand. */
    static final String TOPIC = "topic";

    private static final int UNTIL_SURE = 0;
    private static final int USUAL_LENGTH = 12;
    private static final List<Integer> LENGTHS = List.of(8, USUAL_LENGTH, 20, UNTIL_SURE);

    private final Course course;
    private final Attempts attempts;
    private final QuizForecast forecast;
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>("Topics");
    private final RadioButtonGroup<Integer> length = new RadioButtonGroup<>("Length");
    private final DialField ease = new DialField(Dial.BALANCED);

    QuizView(Course course, Attempts attempts, QuizForecast forecast) {
        this.course = course;
        this.attempts = attempts;
        this.forecast = forecast;
        topics.setItems(course.topics());
        topics.setItemLabelGenerator(Topic::name);
        topics.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(items -> items == UNTIL_SURE
                ? "Until it is sure whether you know each topic securely"
                : items + " questions, about " + forecast.minutes(items) + " minutes");
        length.setValue(USUAL_LENGTH);
        length.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        length.addValueChangeListener(_ -> foretell());
        topics.addValueChangeListener(_ -> foretell());
        ease.addValueChangeListener(_ -> foretell());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = attempts.open(CurrentActor.get());
        if (open.isPresent()) {
            show(
                    new H1("Quiz"),
                    new OpenQuizCard(course, open.get()),
                    new CourseLicence(course.licence().name(), course.licence().url()));
            return;
        }
        topics.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOPIC)
                .flatMap(course::topic)
                .map(Set::of)
                .orElseGet(() -> Set.copyOf(course.topics())));
        var start = Buttons.primary("Start the quiz", _ -> start());
        start.setDisableOnClick(true);
        start.addClickListener(_ -> start.setEnabled(true));
        var fields = Styled.div("fields", topics, length, ease, start);
        show(
                new H1("Quiz"),
                new Paragraph("One question at a time, each chosen from what your answers so far have shown."
                        + " Every answer is saved at once; you can stop at any time and go on later."),
                fields,
                new CourseLicence(course.licence().name(), course.licence().url()));
    }

    private void start() {
        topics.setInvalid(topics.isEmpty());
        if (topics.isEmpty()) {
            topics.setErrorMessage("Choose at least one topic.");
            return;
        }
        Messages.attempt(() -> {
            var attempt = attempts.start(CurrentActor.get(), request());
            getUI().ifPresent(ui -> ui.navigate(AttemptView.class, AttemptView.address(attempt)));
        });
    }

    private QuizRequest request() {
        var chosen = course.topics().stream()
                .filter(topics.getValue()::contains)
                .map(Topic::id)
                .toList();
        var request = length.getValue() == UNTIL_SURE
                ? QuizRequest.untilSure(chosen)
                : QuizRequest.ofLength(chosen, length.getValue());
        return request.with(ease.getValue());
    }

    /** What a quiz 'until it is sure' decides, and about how long it takes. */
    private void foretell() {
        var words = topics.getValue().isEmpty()
                ? ""
                : forecast.of(CurrentActor.get(), request())
                        .map(expected -> SureWords.AIM + " "
                                + SureWords.forecast(expected, request().maxItems()))
                        .orElse("");
        length.setHelperText(words);
    }
}
