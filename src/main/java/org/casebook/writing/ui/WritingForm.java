package org.casebook.writing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.WritingPlan;
import org.jspecify.annotations.Nullable;

/** What a class is to write, in a form: a task of the course, or one of the teacher's own. */
class WritingForm extends Div {

    private static final List<Criterion> USUAL = List.of(
            new Criterion(
                    "Claim",
                    List.of(
                            "No answer to the question can be found.",
                            "An answer without a limit.",
                            "Says how far, and why.")),
            new Criterion("Use of evidence", List.of("None.", "Names evidence.", "Uses evidence for the argument.")));
    private static final WritingTask OWN = new WritingTask(
            "", "", "", List.of(), List.of(), List.of(), List.of(), new WordRange(100, 200), 30, USUAL, List.of());

    private final Course course;
    private final Select<WritingTask> chosen = new Select<>();
    private final Div preview = new Div();
    private final TextField title = new TextField("Title");
    private final TextArea text = new TextArea("What is to be written");
    private final IntegerField least = new IntegerField("Words, at least");
    private final IntegerField most = new IntegerField("Words, at most");
    private final IntegerField minutes = new IntegerField("Minutes, about");
    private final Div own = Styled.div("fields", title, text, least, most, minutes);
    private final CriteriaFields criteria;
    private final Details rubric;
    private final RadioButtonGroup<MarkedBy> markedBy = new RadioButtonGroup<>("How you mark");
    private final DueField due;
    private final FieldErrors errors = new FieldErrors();
    private transient Runnable changed = () -> {};

    /** @param before what is changed; null for something new */
    WritingForm(Course course, @Nullable WritingPlan before) {
        this.course = course;
        due = new DueField(before == null ? null : before.due());
        criteria = new CriteriaFields(this::tell);
        rubric = new Details("The rubric, to change for this class", criteria);
        text.setMinRows(4);
        text.setHelperText("Plain text. Leave an empty line between paragraphs.");
        title.setMaxLength(WritingTask.LONGEST_TITLE);
        chosen.setLabel("Task");
        chosen.setItems(
                Stream.concat(course.writingTasks().stream(), Stream.of(OWN)).toList());
        chosen.setItemLabelGenerator(this::label);
        chosen.addValueChangeListener(event -> {
            show(event.getValue());
            tell();
        });
        Stream.of(title, text).forEach(field -> field.addValueChangeListener(_ -> tell()));
        Stream.of(least, most, minutes).forEach(field -> field.addValueChangeListener(_ -> tell()));
        due.addValueChangeListener(_ -> tell());
        markedBy.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        markedBy.setItems(MarkedBy.values());
        markedBy.setItemLabelGenerator(WritingWords::way);
        markedBy.setValue(before == null ? MarkedBy.RUBRIC : before.markedBy());
        markedBy.addValueChangeListener(_ -> tell());
        errors.add("title", title).add("task", text).add("words", least).add("due", due);
        add(Styled.div("fields", chosen), preview, own, rubric, Styled.div("fields", markedBy, due));
        begin(before);
    }

    /** What is done whenever something in it changes. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        changed.run();
    }

    private void begin(@Nullable WritingPlan before) {
        if (before == null) {
            chosen.setValue(
                    course.writingTasks().isEmpty()
                            ? OWN
                            : course.writingTasks().getFirst());
            return;
        }
        var task = before.task();
        chosen.setItems(task);
        chosen.setValue(task);
        chosen.setVisible(false);
        if (before.courseTask() == null) {
            title.setValue(task.title());
            text.setValue(OwnText.typed(task.task()));
        }
    }

    private String label(WritingTask task) {
        return isOwn(task)
                ? "One of your own"
                : course.topic(task.topic()).map(Topic::name).orElse(task.topic()) + ": " + task.title();
    }

    /** The course's have a name of their own. */
    private static boolean isOwn(WritingTask task) {
        return task.id().isEmpty();
    }

    private void show(WritingTask task) {
        own.setVisible(isOwn(task));
        rubric.setOpened(isOwn(task));
        least.setValue(task.words().least());
        most.setValue(task.words().most());
        minutes.setValue(task.minutes());
        criteria.show(task.criteria());
        preview.removeAll();
        if (!isOwn(task)) {
            preview.add(WritingView.asked(task));
            if (!task.samples().isEmpty()) {
                var samples = new Div();
                task.samples().forEach(sample -> samples.add(new SampleText(task, sample)));
                preview.add(new Details("Sample answers, which students see after handing in", samples));
            }
        }
    }

    /** What is in the form, whether it can be so or not. */
    WritingPlan plan() {
        var task = chosen.getValue();
        boolean ofTeacher = isOwn(task);
        var wanted = ofTeacher ? own(task) : task.markedBy(criteria.criteria());
        return new WritingPlan(ofTeacher ? null : task.id(), wanted, due.instant(), markedBy.getValue());
    }

    private WritingTask own(WritingTask task) {
        return new WritingTask(
                "",
                "",
                title.getValue().strip(),
                OwnText.paragraphs(text.getValue()),
                task.documents(),
                task.sources(),
                task.passages(),
                new WordRange(
                        Objects.requireNonNullElse(least.getValue(), 0),
                        Objects.requireNonNullElse(most.getValue(), 0)),
                Math.clamp(Objects.requireNonNullElse(minutes.getValue(), 30), 1, 180),
                criteria.criteria(),
                task.samples());
    }

    /** Runs what may refuse the plan, and says at its field why. */
    boolean attempt(Consumer<WritingPlan> action) {
        return errors.attempt(() -> action.accept(plan()));
    }
}
