package org.casebook.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.bank.OwnQuestions;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.Labels;
import org.casebook.course.exchange.ConversionResult;
import org.casebook.course.exchange.ExchangeFormat;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.reading.QuestionDraft;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for the questions that teachers write, on every database. */
abstract class TeacherQuestionsContract {

    @Autowired
    TeacherQuestions questions;

    @Autowired
    QuestionSharing sharing;

    @Autowired
    QuestionTransfer transfer;

    @Autowired
    OwnQuestions bank;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private UUID schoolClass;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        schoolClass = school.classOf(teacher, school.student());
    }

    @Test
    void aDraftIsKeptAsItIsAndGoesToNobody() {
        var id = questions.create(teacher, QuestionKind.NUMERIC);

        var open = questions.open(teacher, id);

        assertThat(open.draft()).isEqualTo(Draft.empty(QuestionKind.NUMERIC));
        assertThat(open.question().state()).isEqualTo(QuestionState.DRAFT);
        assertThat(open.question().title()).isEqualTo("Untitled question");
        assertThat(open.versions()).isEmpty();
        assertRefused(
                () -> questions.use(teacher, id, open.question().edition(), open.draft()),
                "can't be put into use yet: Choose the topic.");
        assertRefused(() -> sharing.retire(teacher, id), "not in use");
        assertRefused(() -> sharing.offer(teacher, id, true), "into use first");
    }

    @Test
    void aCompleteOneGoesIntoUseAndLaterChangesWait() {
        var used = inUse();
        assertThat(used.state()).isEqualTo(QuestionState.IN_USE);
        assertThat(sharing.inUse(teacher, used.id()).id()).isEqualTo(used.questionId());

        var changed = questions.save(teacher, used.id(), used.edition(), draft("Another *stem*?"));

        assertThat(changed.state()).isEqualTo(QuestionState.CHANGED);
        assertThat(changed.stem()).isEqualTo("Another stem?");
        assertThat(sharing.inUse(teacher, used.id()).head().stem()).isNotEqualTo("Another <em>stem</em>?");
        var again = questions.use(teacher, used.id(), changed.edition(), draft("Another *stem*?"));
        assertThat(again.state()).isEqualTo(QuestionState.IN_USE);
        assertThat(sharing.inUse(teacher, used.id()).head().stem()).isEqualTo("Another <em>stem</em>?");
        assertThat(questions.open(teacher, used.id()).versions()).hasSize(2);
    }

    @Test
    void oneWhoStartedFromAnOlderStateOverwritesNothing() {
        var id = questions.create(teacher, draft("One?"));
        int edition = questions.open(teacher, id).question().edition();
        questions.save(teacher, id, edition, draft("Two?"));

        assertRefused(() -> questions.save(teacher, id, edition, draft("Three?")), "changed in another window");
        assertThat(questions.open(teacher, id).draft().stem()).isEqualTo("Two?");
    }

    @Test
    void severalAreLabelledAtOnceAndThoseThatAreCompleteGoIntoUse() {
        var complete = draft("Complete?");
        var labels = new Labels(complete.topic(), complete.passage(), complete.difficulty(), complete.level());
        var bare = new Draft("bare", "", null, null, "", "Bare?", complete.explanation(), List.of(), complete.body());
        var unexplained = new Draft("", "", 5, null, "", "Unexplained?", "", List.of(), complete.body());
        var first = questions.create(teacher, bare);
        var second = questions.create(teacher, unexplained);

        questions.label(teacher, List.of(first, second), labels);
        var kept = questions.useAll(teacher, List.of(first, second), false);

        assertThat(kept).containsExactly(Map.entry(second, "Explain the right answer."));
        assertThat(questions.open(teacher, first).question().plain()).isFalse();
        assertThat(sharing.inUse(teacher, first).topic()).isEqualTo(complete.topic());
        var open = questions.open(teacher, second);
        assertThat(open.question().state()).isEqualTo(QuestionState.DRAFT);
        assertThat(open.draft().difficulty()).isEqualTo(complete.difficulty());
        questions.label(teacher, List.of(first), new Labels("", "", 4, null));
        assertThat(questions.open(teacher, first).draft().topic()).isEqualTo(complete.topic());
        assertThat(questions.open(teacher, first).question().state()).isEqualTo(QuestionState.CHANGED);
    }

    @Test
    void oneThatLacksOnlyReasonsGoesIntoUseAsAPlainQuestionAndCountsOnceItIsComplete() {
        var complete = draft("Which?");
        var unexplained = new Draft(
                "",
                complete.topic(),
                2,
                complete.level(),
                complete.passage(),
                complete.stem(),
                "",
                List.of(),
                complete.body());
        var id = questions.create(teacher, unexplained);
        assertThat(questions.open(teacher, id).question().status()).isEqualTo("Draft");

        assertThat(questions.useAll(teacher, List.of(id), true)).isEmpty();

        var plain = questions.open(teacher, id).question();
        assertThat(plain.status()).isEqualTo("In use (plain)");
        assertThat(sharing.inUse(teacher, id).isPlain()).isTrue();
        var used = questions.use(teacher, id, plain.edition(), complete);
        assertThat(used.status()).isEqualTo("In use");
        assertThat(sharing.inUse(teacher, id).isPlain()).isFalse();
        assertThat(questions.use(teacher, id, used.edition(), unexplained).status())
                .isEqualTo("In use (plain)");
        assertThat(questions.open(teacher, id).versions()).hasSize(2);
        sharing.retire(teacher, id);
        assertThat(questions.open(teacher, id).question().status()).isEqualTo("Retired");
    }

    @Test
    void aRetiredOneComesBackAndOneThatWasUsedIsNotDeleted() {
        var used = inUse();

        var retired = sharing.retire(teacher, used.id());

        assertThat(retired.state()).isEqualTo(QuestionState.RETIRED);
        assertNotFound(() -> sharing.inUse(teacher, used.id()));
        assertRefused(() -> questions.delete(teacher, used.id()), "Retire it instead");
        var draft = questions.open(teacher, used.id()).draft();
        assertThat(questions.use(teacher, used.id(), retired.edition(), draft).state())
                .isEqualTo(QuestionState.IN_USE);
        assertThat(questions.open(teacher, used.id()).versions()).hasSize(1);
    }

    @Test
    void aDraftCanBeDeleted() {
        var id = questions.create(teacher, QuestionKind.ORDERING);

        questions.delete(teacher, id);

        assertThat(questions.mine(teacher)).isEmpty();
        assertNotFound(() -> questions.open(teacher, id));
    }

    @Test
    void whatIsOfferedCanBeTakenByColleaguesForTheirClasses() {
        var used = inUse();
        var colleague = school.teacher();
        var theirs = school.classOf(colleague, school.student());
        assertThat(sharing.ofColleagues(colleague))
                .noneMatch(question -> question.id().equals(used.id()));
        assertNotFound(() -> sharing.setClasses(colleague, used.id(), Set.of(theirs)));

        sharing.offer(teacher, used.id(), true);
        sharing.setClasses(colleague, used.id(), Set.of(theirs));

        var seen = sharing.ofColleagues(colleague).stream()
                .filter(question -> question.id().equals(used.id()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.classes()).containsExactly(theirs);
        assertThat(seen.author()).startsWith("Name of teacher");
        assertThat(questions.open(teacher, used.id()).question().classes()).isEmpty();
        assertNotFound(() -> questions.open(colleague, used.id()));
    }

    @Test
    void whatIsNoLongerOfferedIsSeenByThoseAloneWhoseClassesUseItUntilTheyDropIt() {
        var used = inUse();
        var colleague = school.teacher();
        var theirs = school.classOf(colleague, school.student());
        sharing.offer(teacher, used.id(), true);
        sharing.setClasses(colleague, used.id(), Set.of(theirs));

        sharing.offer(teacher, used.id(), false);
        assertThat(sharing.inUse(colleague, used.id()).id()).isEqualTo(used.questionId());
        assertThat(sharing.ofColleagues(colleague))
                .filteredOn(question -> question.id().equals(used.id()))
                .singleElement()
                .satisfies(question -> assertThat(question.offered()).isFalse());
        assertThat(sharing.ofColleagues(school.teacher()))
                .noneMatch(question -> question.id().equals(used.id()));

        sharing.setClasses(colleague, used.id(), Set.of());
        assertThat(sharing.ofColleagues(colleague))
                .noneMatch(question -> question.id().equals(used.id()));
        assertNotFound(() -> sharing.inUse(colleague, used.id()));
    }

    @Test
    void anothersQuestionDraftAndExportAreNotFound() {
        var used = inUse();
        for (var stranger : List.of(school.teacher(), school.student(), school.administrator())) {
            assertNotFound(() -> questions.open(stranger, used.id()));
            assertNotFound(() -> questions.save(stranger, used.id(), used.edition(), draft("Mine?")));
            assertNotFound(() -> questions.use(stranger, used.id(), used.edition(), draft("Mine?")));
            assertNotFound(() -> sharing.retire(stranger, used.id()));
            assertNotFound(() -> questions.delete(stranger, used.id()));
            assertNotFound(() -> questions.label(stranger, List.of(used.id()), Labels.NONE));
            assertNotFound(() -> questions.useAll(stranger, List.of(used.id()), true));
            assertNotFound(() -> sharing.offer(stranger, used.id(), true));
            assertNotFound(() -> sharing.setClasses(stranger, used.id(), Set.of()));
            assertNotFound(() -> sharing.inUse(stranger, used.id()));
            assertNotFound(() -> transfer.export(stranger, ExchangeFormat.YAML, Set.of(used.id())));
        }
        assertNotFound(() -> questions.mine(school.student()));
        assertNotFound(() ->
                sharing.setClasses(teacher, used.id(), Set.of(school.classOf(school.teacher(), school.student()))));
    }

    @Test
    void whatIsReadFromAFileBecomesDraftsInItsOrder() {
        var outcomes = transfer.read(
                teacher,
                "a.gift",
                "::A::One?{=1 ~2 ~3}\n\n::B::Two?{=1}\n".getBytes(StandardCharsets.UTF_8),
                Locale.ENGLISH);
        assertThat(questions.mine(teacher)).isEmpty();

        transfer.take(
                teacher,
                outcomes.stream()
                        .map(ConversionResult.Taken.class::cast)
                        .map(ConversionResult.Taken::draft)
                        .toList());

        assertThat(questions.mine(teacher))
                .extracting(question -> question.name() + " " + question.state())
                .containsExactly("A DRAFT", "B DRAFT");
    }

    @Test
    void anExportHasWhatIsInUseAndNamesTheRest() {
        var used = inUse();
        var draft = questions.create(teacher, draft("Not yet?"));

        var export = transfer.export(teacher, ExchangeFormat.GIFT, List.of(used.id(), draft));

        assertThat(export.files()).singleElement().satisfies(file -> {
            assertThat(file.questions()).isEqualTo(1);
            assertThat(file.content()).contains("::" + used.questionId() + "::");
        });
        assertThat(export.losses())
                .anyMatch(loss -> loss.whole() && loss.what().equals(List.of("It is not in use.")))
                .anyMatch(loss -> !loss.whole() && loss.question().equals(used.title()));
        assertRefused(() -> transfer.export(teacher, ExchangeFormat.GIFT, List.of(draft)), "in use");
    }

    private OwnQuestion inUse() {
        var draft = QuestionDraft.of(course.questions().getFirst());
        var id = questions.create(teacher, draft);
        return questions.use(teacher, id, questions.open(teacher, id).question().edition(), draft);
    }

    /** A complete draft with another stem. */
    private Draft draft(String stem) {
        var of = QuestionDraft.of(course.questions().getFirst());
        return new Draft(
                of.name(),
                of.topic(),
                of.difficulty(),
                of.level(),
                of.passage(),
                stem,
                of.explanation(),
                List.of(),
                of.body());
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call).withMessageContaining(message);
    }
}
