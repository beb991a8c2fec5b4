package org.casebook.teaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casebook.assignment.CountedAttempt;
import org.casebook.assignment.Dial;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.TopicShare;
import org.casebook.attempt.ui.DialField;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Topic;
import org.jspecify.annotations.Nullable;

/** The quiz of an assignment in a form. */
class QuizFields extends Div {

    private static final int USUAL_LENGTH = 12;

    private enum Ending {
        LENGTH,
        MASTERY
    }

    private final Map<Topic, IntegerField> weights = new LinkedHashMap<>();
    private final RadioButtonGroup<Ending> ending = new RadioButtonGroup<>("Ends");
    private final IntegerField items = stepper("Questions at most", 1, QuizPlan.LONGEST);
    private final RadioButtonGroup<FeedbackTime> feedback = new RadioButtonGroup<>("Feedback");
    private final Checkbox sameQuestions = new Checkbox("The same questions for everyone");
    private final Checkbox withoutFigures = new Checkbox("Leave out questions that only ask to work with numbers");
    private final DialField ease = new DialField(Dial.QUICKEST);
    private final IntegerField attempts = stepper("Attempts", QuizPlan.ANY_NUMBER, 20);
    private final Select<CountedAttempt> counted = new Select<>();
    private final RadioButtonGroup<GradingBasis> gradedBy = new RadioButtonGroup<>("Graded by");
    private final IntegerField minutes = new IntegerField("Time limit in minutes");

    /** What was chosen by hand, and stays so while topics and length do. */
    private @Nullable QuizPlan chosen;

    /** Until the teacher chooses what grades rest on, that follows what else is chosen. */
    private boolean gradingChosen;

    QuizFields(List<Topic> topics, @Nullable QuizPlan plan, Runnable changed) {
        addClassName("fields");
        add(new H3("How much of each topic"), Prose.note("2 gets twice as many questions as 1, and 0 gets none."));
        var shares = Styled.div("shares");
        for (var topic : topics) {
            var weight = stepper(topic.name(), 0, TopicShare.HIGHEST);
            weights.put(topic, weight);
            shares.add(weight);
        }
        ending.setItems(Ending.values());
        ending.setItemLabelGenerator(each -> switch (each) {
            case LENGTH -> "after that many questions";
            case MASTERY -> "once it is sure who knows each topic securely, but after that many at the latest";
        });
        feedback.setItems(FeedbackTime.values());
        feedback.setItemLabelGenerator(QuizFields::words);
        sameQuestions.setHelperText("In a test students then go back and forth, and change answers until they hand in."
                + " Otherwise each student's questions are chosen by their answers, which tells more with fewer.");
        withoutFigures.setHelperText(
                "Percentages, sums and times between dates. Students’ own practice keeps all questions.");
        attempts.setHelperText("0 means as often as they like.");
        counted.setLabel("Which attempt counts");
        counted.setItems(CountedAttempt.values());
        counted.setItemLabelGenerator(QuizFields::words);
        gradedBy.setItems(GradingBasis.values());
        gradedBy.setItemLabelGenerator(QuizFields::words);
        gradedBy.setHelperText("By points and by this attempt, what was not answered counts as wrong.");
        gradedBy.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        minutes.setHelperText("Empty for none.");
        minutes.setMin(1);
        ending.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        feedback.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        add(shares, items, ending, feedback, sameQuestions, ease, withoutFigures, minutes, attempts, counted, gradedBy);
        set(plan);
        followGrading(plan);
        weights.values().forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        List.of(items, attempts).forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        List.of(sameQuestions, withoutFigures).forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        ease.setVisible(!sameQuestions.getValue());
        sameQuestions.addValueChangeListener(same -> ease.setVisible(!same.getValue()));
    }

    static String words(FeedbackTime feedback) {
        return switch (feedback) {
            case AT_ONCE -> "Practice: after each answer";
            case AFTER_CLOSING -> "Test: after closing";
            case WHEN_RELEASED -> "Test: when I release it";
        };
    }

    static String words(CountedAttempt counted) {
        return switch (counted) {
            case BEST -> "the best";
            case LATEST -> "the latest";
            case FIRST -> "the first";
        };
    }

    static String words(GradingBasis basis) {
        return switch (basis) {
            case NOT_GRADED -> "nothing: it is not graded";
            case POINTS -> "points: those earned of those there are, fair where all get the same questions";
            case THIS_ATTEMPT ->
                "this attempt: the share of the course's questions that its answers alone make us expect to be right";
            case ALL_SO_FAR -> "all quizzes so far: what we expect after this one, earlier ones included";
        };
    }

    private void set(@Nullable QuizPlan plan) {
        chosen = plan != null && plan.isChosen() ? plan : null;
        weights.forEach((topic, field) -> field.setValue(
                plan == null
                        ? 1
                        : plan.shares().stream()
                                .filter(share -> share.topic().equals(topic.id()))
                                .mapToInt(TopicShare::weight)
                                .findFirst()
                                .orElse(0)));
        items.setValue(plan == null ? USUAL_LENGTH : plan.maxItems());
        ending.setValue(plan != null && plan.untilSure() ? Ending.MASTERY : Ending.LENGTH);
        feedback.setValue(plan == null ? FeedbackTime.AT_ONCE : plan.feedback());
        sameQuestions.setValue(plan != null && plan.sameQuestions());
        withoutFigures.setValue(plan != null && plan.withoutFigures());
        ease.setValue(plan == null ? Dial.QUICKEST : plan.ease());
        attempts.setValue(plan == null ? 1 : plan.attempts());
        counted.setValue(plan == null ? CountedAttempt.BEST : plan.counted());
        var limit = plan == null ? null : plan.timeLimit();
        minutes.setValue(limit == null ? null : Math.toIntExact(limit.toMinutes()));
    }

    private void followGrading(@Nullable QuizPlan plan) {
        gradedBy.addValueChangeListener(_ -> gradingChosen = true);
        if (plan == null) {
            proposeGrading();
        } else {
            gradedBy.setValue(plan.gradedBy());
        }
        feedback.addValueChangeListener(_ -> proposeGrading());
        sameQuestions.addValueChangeListener(_ -> proposeGrading());
    }

    private void proposeGrading() {
        if (!gradingChosen) {
            gradedBy.setValue(GradingBasis.usual(feedback.getValue(), sameQuestions.getValue()));
            gradingChosen = false;
        }
    }

    /** Shows another quiz; what its grades rest on follows what else is chosen again. */
    void show(QuizPlan plan) {
        set(plan);
        gradedBy.setValue(plan.gradedBy());
        gradingChosen = false;
    }

    /** What services say of the numbers is said at them. */
    void addTo(FieldErrors errors) {
        errors.add("items", items).add("attempts", attempts).add("minutes", minutes);
    }

    /** @throws InvalidInputException if the fields make no quiz, with the reason */
    QuizPlan plan() {
        var shares = weights.entrySet().stream()
                .filter(entry -> number(entry.getValue()) > 0)
                .map(entry -> new TopicShare(entry.getKey().id(), number(entry.getValue())))
                .toList();
        var limit = minutes.getValue();
        var plan = QuizPlan.asking(shares, number(items))
                .untilSure(ending.getValue() == Ending.MASTERY)
                .feedback(feedback.getValue())
                .sameQuestions(sameQuestions.getValue())
                .ease(sameQuestions.getValue() ? Dial.QUICKEST : ease.getValue())
                .withoutFigures(withoutFigures.getValue())
                .attempts(number(attempts))
                .counted(counted.getValue())
                .gradedBy(gradedBy.getValue())
                .timeLimit(limit == null ? null : Duration.ofMinutes(limit))
                .plan();
        return chosen == null || isOther(plan) ? plan : plan.asking(shares, chosen.forms());
    }

    boolean asksAllTheSame() {
        return sameQuestions.getValue();
    }

    /** Whether saving lets go of questions that were chosen by hand. */
    boolean losesChosen() {
        return chosen != null && isOther(plan());
    }

    private boolean isOther(QuizPlan plan) {
        return chosen == null
                || !plan.sameQuestions()
                || plan.maxItems() != chosen.maxItems()
                || plan.withoutFigures() && !chosen.withoutFigures()
                || !plan.shares().equals(chosen.shares());
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static IntegerField stepper(String label, int least, int most) {
        var field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
