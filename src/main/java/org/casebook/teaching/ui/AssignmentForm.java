package org.casebook.teaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Modules;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.base.InvalidInputException;
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
            title.setValue(plan.title());
            instructions.setValue(plan.instructions());
            sections.setValue(modules.sections().stream()
                    .filter(section -> plan.sections().contains(section.slug()))
                    .collect(Collectors.toSet()));
        }
        warnings.addClassName("warnings");
        warnings.getElement().setAttribute("role", "status");
        add(
                Styled.div("fields", title, instructions, sections, withQuiz),
                quiz,
                warnings,
                new H2("When"),
                schedule,
                new H2("For whom"),
                audience);
        showQuiz();
    }

    private void showQuiz() {
        quiz.setVisible(withQuiz.getValue());
        warn();
    }

    private void warn() {
        warnings.removeAll();
        if (withQuiz.getValue()) {
            try {
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
