package org.casebook.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.bank.OwnQuestions;
import org.casebook.bank.PaperQuiz;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Where a teacher puts a quiz together for paper, with or without its key, and prints it. */
@Route("paper-quiz")
@PageTitle("Quiz on paper · Casebook")
@Menu(title = "Quiz on paper", order = 5)
@RolesAllowed(Role.TEACHERS)
class PaperQuizView extends Page {

    private static final int USUAL_LENGTH = 12;
    private static final String NO_CLASS = "none: the course's questions alone";

    private final Course course;
    private final OwnQuestions own;
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>("Topics");
    private final Select<ClassSummary> schoolClass = new Select<>();
    private final IntegerField length = new IntegerField("Questions");
    private final IntegerField number = new IntegerField("Number of the quiz");
    private final Checkbox withKey = new Checkbox("With the key");
    private final Div paper = new Div();

    PaperQuizView(Course course, OwnQuestions own, Classes classes, RandomGenerator random) {
        this.course = course;
        this.own = own;
        schoolClass.setLabel("Class");
        topics.setItems(course.topics());
        topics.setItemLabelGenerator(Topic::name);
        topics.setValue(Set.copyOf(course.topics()));
        stepper(length, 1, PaperQuiz.LONGEST, USUAL_LENGTH);
        stepper(number, 1, PaperQuiz.NUMBERS - 1, random.nextInt(1, PaperQuiz.NUMBERS));
        number.setHelperText("The same number makes the same quiz again.");
        var other = new Button("Other questions", _ -> number.setValue(random.nextInt(1, PaperQuiz.NUMBERS)));
        var print = Buttons.primary("Print", _ -> getElement().executeJs("window.print()"));
        var buttons = Styled.div("tools", other, print);
        schoolClass.setItems(classes.taughtBy(CurrentActor.get()).stream()
                .filter(taught -> !taught.isArchived())
                .toList());
        schoolClass.setItemLabelGenerator(taught -> taught == null ? NO_CLASS : taught.name());
        schoolClass.setEmptySelectionAllowed(true);
        schoolClass.setEmptySelectionCaption(NO_CLASS);
        schoolClass.setHelperText("Adds the teachers' questions that the class uses.");
        var fields = new Div(topics, schoolClass, length, number, withKey, buttons);
        fields.addClassNames("fields", "not-on-paper");
        topics.addValueChangeListener(_ -> make());
        schoolClass.addValueChangeListener(_ -> make());
        length.addValueChangeListener(_ -> make());
        number.addValueChangeListener(_ -> make());
        withKey.addValueChangeListener(_ -> make());
        show(
                new H1("Quiz on paper"),
                fields,
                paper,
                new CourseLicence(course.licence().name(), course.licence().url()));
        make();
    }

    private void make() {
        paper.removeAll();
        if (length.getValue() == null || number.getValue() == null || length.isInvalid() || number.isInvalid()) {
            return;
        }
        var chosen = course.topics().stream()
                .filter(topics.getValue()::contains)
                .map(Topic::id)
                .toList();
        var quiz = PaperQuiz.of(questions(), chosen, length.getValue(), number.getValue());
        if (quiz.questions().isEmpty()) {
            paper.add(new Paragraph("Please choose at least one topic."));
            return;
        }
        var title = title(quiz);
        paper.add(new PaperSheet(title, quiz));
        if (withKey.getValue()) {
            paper.add(new PaperKey(title, quiz, course));
        }
    }

    private List<Question> questions() {
        return schoolClass
                .getOptionalValue()
                .map(chosen -> Stream.concat(
                                course.questions().stream(), own.usedBy(CurrentActor.get(), chosen.id()).stream())
                        .toList())
                .orElse(course.questions());
    }

    private String title(PaperQuiz quiz) {
        var names = course.topics().stream()
                .filter(topics.getValue()::contains)
                .map(Topic::name)
                .collect(Collectors.joining(", "));
        return "Quiz " + Objects.requireNonNull(number.getValue()) + ": " + names + ", "
                + quiz.questions().size() + (quiz.questions().size() == 1 ? " question" : " questions");
    }

    private static void stepper(IntegerField field, int least, int most, int value) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
    }
}
