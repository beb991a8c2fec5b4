package org.casebook.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.QuestionSharing;
import org.casebook.authoring.QuestionState;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.exchange.ExchangeFormat;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.reading.QuestionDraft;
import org.casebook.people.Actor;
import org.casebook.support.Bodies;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing questions, bringing them in and taking them out, as a teacher does it. */
class QuestionsViewTest extends ViewTest {

    @Autowired
    TeacherQuestions questions;

    @Autowired
    QuestionSharing sharing;

    @Autowired
    Course course;

    private Actor teacher;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        signIn(teacher);
    }

    @Test
    void aTeacherWritesAQuestionFromTheFirstWordToItsUse() {
        var schoolClass = school.classOf(teacher, school.student());
        open("questions");
        click("Write a question");
        click("Begin");
        assertThat(heading()).isEqualTo("One right option");

        fill("Question", "Which of these is *not* a colour?");
        assertThat(only().state()).isEqualTo(QuestionState.DRAFT);
        assertThat(only().stem()).isEqualTo("Which of these is not a colour?");
        click("Put into use");
        assertThat(area("Explanation of the right answer").isInvalid()).isTrue();
        assertThat(area("Explanation of the right answer").getErrorMessage()).isEqualTo("Explain the right answer.");
        assertThat(areas("Why it is wrong")).extracting(TextArea::isInvalid).containsOnly(true);
        assertThat(only().state()).isEqualTo(QuestionState.DRAFT);

        areas("Text").get(0).setValue("Seven");
        areas("Text").get(1).setValue("Red");
        areas("Text").get(2).setValue("Blue");
        find(Checkbox.class).withLabel("This is right").all().getFirst().setValue(true);
        areas("Why it is wrong")
                .forEach(why -> why.setValue(
                        "It is the colour of " + areas("Why it is wrong").indexOf(why)));
        fill("Explanation of the right answer", "Seven is a number of things.");
        choose(select("Topic"), course.topics().getFirst().id());
        choose(select("Difficulty"), 2);
        choose(select("What answering takes"), Head.Level.RECALL);
        choose(
                find(ComboBox.class)
                        .withLabel("Passage of the lessons that it rests on")
                        .single(),
                course.questions().getFirst().head().passage().toString());
        assertThat(text()).contains("The question can be put into use.");
        assertThat(area("Explanation of the right answer").isInvalid()).isFalse();
        click("Put into use");

        assertThat(only().state()).isEqualTo(QuestionState.IN_USE);
        assertThat(messages()).contains("In use. Choose the classes that get it.");
        choose(find(CheckboxGroup.class).withLabel("Classes that use it").single(), Set.of(schoolClass));
        assertThat(only().classes()).containsExactly(schoolClass);
        assertThat(sharing.inUse(teacher, only().id()).head().stem())
                .isEqualTo("Which of these is <em>not</em> a colour?");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void aFormLosesNothingOfAQuestion(QuestionKind kind) {
        var draft = QuestionDraft.of(ofKind(kind));
        var id = questions.create(teacher, draft);
        open("questions/" + id);
        assertThat(text()).contains("The question can be put into use.");

        test(find(TextField.class).withLabel("Name for your list").single()).setValue("Another name");

        assertThat(questions.open(teacher, id).draft())
                .isEqualTo(new Draft(
                        "Another name",
                        draft.topic(),
                        draft.difficulty(),
                        draft.level(),
                        draft.passage(),
                        draft.stem(),
                        draft.explanation(),
                        draft.enemies(),
                        draft.body()));
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void anEmptyFormOfEveryKindOpensAndSaysWhatIsToDo(QuestionKind kind) {
        open("questions/" + questions.create(teacher, kind));

        assertThat(heading()).isEqualTo(kind.label());
        assertThat(text()).contains("things are still to do:").contains("Choose the topic.");
        click("Delete the draft");
        assertThat(questions.mine(teacher)).isEmpty();
        assertThat(heading()).isEqualTo("Questions");
    }

    @Test
    void aNumberThatCouldBeReadInTwoWaysIsReadBack() {
        var draft = QuestionDraft.of(ofKind(QuestionKind.NUMERIC));
        open("questions/" + questions.create(teacher, draft));

        var number = find(TextField.class).withLabel("The number").single();
        test(number).setValue("75,950");

        assertThat(number.getHelperText()).isEqualTo("This is read as 75,950: its comma sets thousands apart.");
        assertThat(text()).contains("The question can be put into use.");
        test(number).setValue("75950");
        assertThat(number.getHelperText()).isEmpty();
    }

    @Test
    void entriesAreAddedMovedAndRemoved() {
        var id = questions.create(teacher, QuestionDraft.of(ofKind(QuestionKind.ORDERING)));
        open("questions/" + id);
        var first = areas("Text").getFirst().getValue();

        press("Move down: Item 1");
        assertThat(areas("Text").get(1).getValue()).isEqualTo(first);
        press("Remove: Item 2");
        assertThat(areas("Text")).noneMatch(area -> area.getValue().equals(first));
        click("Add: item");
        assertThat(areas("Text").getLast().getValue()).isEmpty();
    }

    @Test
    void theListIsSearchedAndNarrowed() {
        questions.create(teacher, named("Alpha", ofKind(QuestionKind.NUMERIC)));
        questions.create(teacher, named("Beta", ofKind(QuestionKind.MATCHING)));
        open("questions");
        assertThat(shown()).containsExactlyInAnyOrder("Alpha", "Beta");

        type("Search", "ALPH");
        assertThat(shown()).containsExactly("Alpha");
        type("Search", "");
        choose(select("Kind"), QuestionKind.MATCHING);
        assertThat(shown()).containsExactly("Beta");
        choose(select("Status"), QuestionState.RETIRED);
        assertThat(shown()).isEmpty();
    }

    @Test
    void aPastedListIsInUseTheSameDay() {
        open("questions");
        click("Import questions");
        click("Read what is pasted");
        assertThat(area("Or paste them here").getErrorMessage()).isEqualTo("Paste the questions first.");
        area("Or paste them here").setValue("""
                1. Who signed it?
                a) Yezhov
                b) Stalin
                c) Beria

                Key: 1a
                """);
        click("Read what is pasted");
        assertThat(text(find(ImportDialog.class).single()))
                .contains("Can be taken, as drafts to complete (1)")
                .contains("Who signed it?");
        lastSelect("Topic").setValue("precedents");
        click("Take this one");
        assertThat(only().topic()).isEqualTo("precedents");

        click("Label what is selected");
        assertThat(messages()).contains("Select the questions first, by the boxes in the list.");
        grid().select(only());
        click("Label what is selected");
        lastSelect("Difficulty").setValue(3);
        lastSelect("What answering takes").setValue(Head.Level.RECALL);
        click("Save for it");

        var draft = questions.open(teacher, only().id()).draft();
        assertThat(draft.difficulty()).isEqualTo(3);
        assertThat(draft.topic()).isEqualTo("precedents");
        assertThat(text(find(LabelsDialog.class).single()))
                .contains("All are saved; none is in use.")
                .contains("Who signed it?: Choose the passage of a lesson that the question rests on.");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void aQuestionWithoutAnExplanationCanBePutIntoUseAsAPlainOne(QuestionKind kind) {
        var complete = QuestionDraft.of(ofKind(kind));
        questions.create(teacher, unexplained(complete));
        open("questions/" + only().id());
        assertThat(text())
                .contains("Can be put into use as a plain question: asked and marked, without counting for mastery.")
                .contains("To count, it still needs: Explain the right answer.")
                .contains("The right answer")
                .doesNotContain("can be put into use. ");

        click("Put into use");

        assertThat(messages()).contains("In use as a plain question. Choose the classes that get it.");
        assertThat(text()).contains("In use (plain). Saved");
        fill("Explanation of the right answer", complete.explanation());
        assertThat(text())
                .contains("The question can be put into use.")
                .contains("In use, with changes not yet in use (plain). Saved");
        click("Put into use");
        assertThat(only().status()).isEqualTo("In use");
    }

    @Test
    void aVerdictAloneIsShownWithoutReasonsToChooseFrom() {
        var complete = unexplained(QuestionDraft.of(ofKind(QuestionKind.TRUE_FALSE)));
        var empty = Entry.option("", false, "");
        questions.create(teacher, with(complete, "", Bodies.judgement(true, "", List.of(empty, empty, empty))));
        open("questions/" + only().id());

        assertThat(text())
                .contains("Is this true or false?")
                .contains("To count, it still needs:")
                .contains("Say why the other verdict is wrong.");
    }

    @Test
    void severalGoIntoUseAsPlainQuestionsIfThatIsWanted() {
        questions.create(teacher, unexplained(QuestionDraft.of(ofKind(QuestionKind.SINGLE_CHOICE))));
        open("questions");
        grid().select(only());
        click("Label what is selected");
        click("Save for it");
        assertThat(text(find(LabelsDialog.class).single()))
                .contains("All are saved; none is in use.")
                .contains("Explain the right answer.");
        click("Close");

        grid().select(only());
        click("Label what is selected");
        find(Checkbox.class)
                .withLabel("As plain questions where only reasons are missing")
                .single()
                .setValue(true);
        click("Save for it");

        assertThat(messages()).contains("1 question in use.");
        assertThat(only().status()).isEqualTo("In use (plain)");
        assertThat(test(grid()).getCellText(0, 3)).isEqualTo("In use (plain)");
    }

    @Test
    void aFileIsShownLineByLineBeforeAnythingIsTaken() {
        open("questions");
        click("Import questions");
        var dialog = find(ImportDialog.class).single();

        dialog.read("a.gift", """
                // from a colleague
                ::Sky::What colour is the sky?{=blue ~green#Grass is. ~red}

                ::Essay::How are you?{}

                ::Two::One and one?{#2}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(text(dialog))
                .contains("Can be taken, as drafts to complete (2)")
                .contains("Line 4 Essay It is an essay, which isn't marked by Casebook.")
                .contains("Line 1 A comment: from a colleague")
                .contains("Say why this option is wrong.")
                .contains("What colour is the sky? Right answer: blue")
                .contains("One and one? Right answer: 2");
        assertThat(questions.mine(teacher)).isEmpty();
        find(Checkbox.class).withLabel("Two").single().setValue(false);
        click("Take this one");
        assertThat(questions.mine(teacher)).extracting(OwnQuestion::name).containsExactly("Sky");
        assertThat(shown()).containsExactly("Sky");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsLostIsNamedBeforeTheDownload() {
        var draft = QuestionDraft.of(ofKind(QuestionKind.ORDERING));
        var ordering = inUse(draft);
        var other = inUse(QuestionDraft.of(ofKind(QuestionKind.SHORT_TEXT)));
        open("questions");
        click("Download what is selected");
        assertThat(messages()).anyMatch(message -> message.startsWith("Select the questions first"));
        var grid = (Grid<OwnQuestion>) find(Grid.class).single();
        questions.mine(teacher).forEach(grid::select);

        click("Download what is selected");

        var dialog = find(ExportDialog.class).single();
        assertThat(text(dialog))
                .contains(ordering.title() + " is left out. GIFT has no questions with items to put in order.")
                .contains(other.title() + ": Difficulty, level and the passage in the lessons are not kept.");
        assertThat(downloads()).containsExactly("Download questions.gift.txt (1 question)");
        choose(find(RadioButtonGroup.class).withLabel("Format").single(), ExchangeFormat.YAML);
        assertThat(text(dialog)).contains("Nothing is lost in this format.");
        assertThat(downloads()).isNotEmpty().allMatch(name -> name.contains(".yaml"));
    }

    @Test
    void aColleagueTakesAnOfferedQuestionForAClass() {
        var question = inUse(QuestionDraft.of(ofKind(QuestionKind.TRUE_FALSE)));
        open("questions/" + question.id());
        find(Checkbox.class)
                .withLabel("Offer it to the school, so that colleagues can take it for their classes")
                .single()
                .setValue(true);
        var colleague = school.teacher();
        var theirs = school.classOf(colleague, school.student());
        signIn(colleague);
        open("questions");
        press("Look at " + question.title());

        choose(find(CheckboxGroup.class).withLabel("Classes that use it").single(), Set.of(theirs));

        assertThat(sharing.ofColleagues(colleague))
                .filteredOn(one -> one.id().equals(question.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.classes()).containsExactly(theirs));
        click("Done");
        assertNotFound("questions/" + question.id());

        sharing.offer(teacher, question.id(), false);
        open("questions");
        assertThat(text()).contains("one of your classes uses it; no longer offered to others");
        press("Look at " + question.title());
        choose(find(CheckboxGroup.class).withLabel("Classes that use it").single(), Set.of());
        open("questions");
        assertThat(text()).doesNotContain(question.title());
    }

    @Test
    void aRetiredQuestionCanBePutIntoUseAgain() {
        var question = inUse(QuestionDraft.of(ofKind(QuestionKind.NUMERIC)));
        open("questions/" + question.id());

        click("Retire");
        assertThat(only().state()).isEqualTo(QuestionState.RETIRED);
        assertThat(text()).contains("Retired. Saved");
        click("Put into use");

        assertThat(only().state()).isEqualTo(QuestionState.IN_USE);
        assertThat(text()).contains("Versions that students got (1)");
    }

    @Test
    void anothersQuestionIsNotFound() {
        var id = questions.create(school.teacher(), QuestionKind.NUMERIC);

        assertNotFound("questions/" + id);
        assertNotFound("questions/" + UUID.randomUUID());
        assertNotFound("questions/nonsense");
        signIn(school.student());
        assertNotFound("questions/" + id);
    }

    private OwnQuestion only() {
        return questions.mine(teacher).getFirst();
    }

    private OwnQuestion inUse(Draft draft) {
        var id = questions.create(teacher, draft);
        return questions.use(teacher, id, questions.open(teacher, id).question().edition(), draft);
    }

    private Question ofKind(QuestionKind kind) {
        return course.questions().stream()
                .filter(question -> QuestionKind.of(question) == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Draft unexplained(Draft draft) {
        return with(draft, "", draft.body());
    }

    private static Draft with(Draft draft, String explanation, DraftBody body) {
        return new Draft(
                draft.name(),
                draft.topic(),
                draft.difficulty(),
                draft.level(),
                draft.passage(),
                draft.stem(),
                explanation,
                draft.enemies(),
                body);
    }

    private static Draft named(String name, Question question) {
        var draft = QuestionDraft.of(question);
        return new Draft(name, draft.topic(), null, null, "", "Which?", "", List.of(), draft.body());
    }

    private List<String> shown() {
        @SuppressWarnings("unchecked")
        var grid = test((Grid<OwnQuestion>) find(Grid.class).single());
        return java.util.stream.IntStream.range(0, grid.size())
                .mapToObj(grid::getRow)
                .map(OwnQuestion::title)
                .toList();
    }

    private List<String> downloads() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> text.startsWith("Download"))
                .toList();
    }

    private void fill(String label, String text) {
        test(area(label)).setValue(text);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private List<TextArea> areas(String label) {
        return find(TextArea.class).withLabel(label).all();
    }

    /** The one that was opened last. */
    @SuppressWarnings("unchecked")
    private Select<Object> lastSelect(String label) {
        return find(Select.class).withLabel(label).all().getLast();
    }

    @SuppressWarnings("unchecked")
    private Grid<OwnQuestion> grid() {
        return find(Grid.class).single();
    }

    private Select<?> select(String label) {
        return find(Select.class).withLabel(label).single();
    }

    private void press(String ariaLabel) {
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals(ariaLabel))
                        .single())
                .click();
    }
}
