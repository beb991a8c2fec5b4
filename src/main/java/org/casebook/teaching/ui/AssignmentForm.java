package org.casebook.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Modules;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.Section;
import org.jspecify.annotations.Nullable;

/** An assignment in a form, with a warning where the bank is thin for what is planned. */
class AssignmentForm extends Div {

    private final Function<QuizPlan, List<String>> depth;
    private final Modules modules;
    private final TextField title = new TextField("Title");
    private final TextArea instructions = new TextArea("Instructions");
    private final CheckboxGroup<Section> sections = new CheckboxGroup<>("Sections to read");
    private final Checkbox withQuiz = new Checkbox("With a quiz");
    private final QuizFields quiz;
    private final ScheduleFields schedule;
    private final AudienceFields audience;
    private final Div rest = new Div();
    private final Details folded = new Details();
    private final FieldErrors errors = new FieldErrors();
    private final UnorderedList warnings = new UnorderedList();

    /**
     * @param modules what can be assigned
     * @param depth where the bank is thin for a quiz, in words
     */
    AssignmentForm(
            Modules modules,
            Function<QuizPlan, List<String>> depth,
            AudienceFields audience,
            Schedule times,
            @Nullable AssignmentPlan plan) {
        this.modules = modules;
        this.depth = depth;
        this.audience = audience;
        quiz = new QuizFields(modules.topics(), plan == null ? null : plan.quiz(), this::warn);
        schedule = new ScheduleFields(times);
        title.setMaxLength(AssignmentPlan.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        instructions.setMaxLength(AssignmentPlan.LONGEST_INSTRUCTIONS);
        instructions.setHelperText("In your own words; may stay empty.");
        sections.setItems(modules.sections());
        sections.setItemLabelGenerator(section -> section.number() + ". " + section.title());
        sections.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        withQuiz.setValue(plan == null || plan.quiz() != null);
        withQuiz.addValueChangeListener(_ -> showQuiz());
        if (plan != null) {
            showWords(plan);
        }
        warnings.addClassName("warnings");
        warnings.getElement().setAttribute("role", "status");
        rest.add(
                Styled.div("fields", instructions, sections, withQuiz),
                quiz,
                new H2("When"),
                schedule,
                new H2("For whom"),
                audience);
        add(Styled.div("fields", title), rest, warnings);
        errors.add("title", title).add("instructions", instructions);
        quiz.addTo(errors);
        schedule.addTo(errors);
        audience.addTo(errors);
        showQuiz();
    }

    private void showWords(AssignmentPlan plan) {
        title.setValue(plan.title());
        instructions.setValue(plan.instructions());
        sections.setValue(modules.sections().stream()
                .filter(section -> plan.sections().contains(section.slug()))
                .collect(Collectors.toSet()));
    }

    /** Shows another plan, all but for whom it is. */
    void show(AssignmentPlan plan) {
        showWords(plan);
        schedule.show(plan.schedule());
        var planned = plan.quiz();
        withQuiz.setValue(planned != null);
        if (planned != null) {
            quiz.show(planned);
        }
        warn();
    }

    /** Folds all but the title away; what is wrong there unfolds it. */
    void fold(String summary) {
        remove(rest);
        addComponentAtIndex(1, folded);
        folded.setSummaryText(summary);
        folded.add(rest);
    }

    /** Runs it whenever something of the plan is another. */
    void onChange(Runnable changed) {
        listen(this, changed);
    }

    private static void listen(Component component, Runnable changed) {
        if (component instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(_ -> changed.run());
        } else {
            component.getChildren().forEach(child -> listen(child, changed));
        }
    }

    /** Runs an action with what is typed, and says at the fields what is wrong with it. */
    boolean attempt(Consumer<AssignmentPlan> action) {
        boolean done = errors.attempt(() -> action.accept(plan()));
        if (!done) {
            folded.setOpened(true);
        }
        return done;
    }

    /** Whether there is a quiz with the same questions for all. */
    boolean asksAllTheSame() {
        return withQuiz.getValue() && quiz.asksAllTheSame();
    }

    private void showQuiz() {
        quiz.setVisible(withQuiz.getValue());
        warn();
    }

    private void warn() {
        warnings.removeAll();
        if (withQuiz.getValue()) {
            try {
                if (quiz.losesChosen()) {
                    warnings.add(
                            new ListItem("Of other topics or another length there are other questions: those that were"
                                    + " chosen by hand go when you save."));
                }
                depth.apply(quiz.plan()).forEach(text -> warnings.add(new ListItem(text)));
            } catch (InvalidInputException unfinished) {
                warnings.add(new ListItem(unfinished.getMessage()));
            }
        }
    }

    /** @throws InvalidInputException if the fields make no assignment, with the reason */
    AssignmentPlan plan() {
        QuizPlan planned = withQuiz.getValue() ? quiz.plan() : null;
        var chosen = modules.sections().stream()
                .filter(sections.getValue()::contains)
                .map(Section::slug)
                .toList();
        return new AssignmentPlan(
                title.getValue(), instructions.getValue(), chosen, planned, audience.audience(), schedule.schedule());
    }
}
