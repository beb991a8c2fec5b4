package org.casebook.livequestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.attempt.Attempts;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.course.question.Response;
import org.casebook.course.question.SingleChoice;
import org.casebook.demo.DemoAnswers;
import org.casebook.livequestion.Distribution.Vote;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.privacy.PersonRecords;
import org.casebook.progress.MasteryReports;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.TwoWriters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A class votes, talks, and votes again, on every database. */
abstract class LiveQuestionsContract {

    private static final int CLASS = 35;

    @Autowired
    LiveQuestions live;

    @Autowired
    LiveAnswers answers;

    @Autowired
    SplittingQuestions splitting;

    @Autowired
    LiveQuestionCleaning cleaning;

    @Autowired
    LiveVoteRepository votes;

    @Autowired
    Attempts attempts;

    @Autowired
    MasteryReports mastery;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    Erasures erasures;

    @Autowired
    PersonRecords records;

    @Autowired
    Queries queries;

    @Autowired
    TwoWriters writers;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor anna;
    private Actor boris;
    private UUID classId;
    private UUID version;
    private SingleChoice question;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        anna = school.student();
        boris = school.student();
        classId = school.classOf(teacher, anna, boris);
        var offered = splitting.of(teacher, classId, null, "").stream()
                .filter(one -> one.question() instanceof SingleChoice)
                .findFirst()
                .orElseThrow();
        version = offered.version();
        question = (SingleChoice) offered.question();
    }

    @Test
    void aClassVotesTalksVotesAgainAndLearnsTheReason() {
        var id = live.start(teacher, classId, version);

        var own = answers.now(anna).orElseThrow();
        assertThat(own.stage()).isEqualTo(Stage.VOTE);
        assertThat(own.asked().question()).isEqualTo(question);
        assertThat(own.asked().order())
                .isEqualTo(live.state(teacher, classId, id).asked().order());
        assertThat(own.distribution()).isNull();
        assertThat(answers.openIn(anna)).contains(own.className());

        answers.vote(anna, id, Stage.VOTE, right());
        answers.vote(boris, id, Stage.VOTE, wrong());
        assertThat(live.state(teacher, classId, id))
                .satisfies(state -> assertThat(state.answered()).isEqualTo(2))
                .satisfies(state -> assertThat(state.students()).isEqualTo(2))
                .satisfies(state ->
                        assertThat(state.distribution()).as("while they vote").isNull());

        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
        var told = Objects.requireNonNull(answers.now(boris).orElseThrow().distribution());
        assertThat(told).isEqualTo(live.state(teacher, classId, id).distribution());
        assertThat(told.before()).isEqualTo(new Vote(2, 1));
        assertThat(told.after()).isNull();
        assertThat(told.groups().getFirst().lines())
                .extracting(Distribution.Line::text)
                .containsExactlyElementsOf(Stream.concat(
                                own.asked().order().stream()
                                        .map(place ->
                                                question.options().get(place).text()),
                                Stream.of("I don't know"))
                        .toList());
        assertThat(told.groups().getFirst().lines().stream()
                        .mapToInt(Distribution.Line::before)
                        .sum())
                .isEqualTo(2);

        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.TALK);
        assertThat(answers.now(anna).orElseThrow().talk()).isEqualTo(new Talk(List.of(name(boris)), true));
        assertThat(answers.now(boris).orElseThrow().talk()).isEqualTo(new Talk(List.of(name(anna)), true));
        assertThat(live.groups(teacher, classId, id)).singleElement().satisfies(pair -> assertThat(pair)
                .containsExactlyInAnyOrder(name(anna), name(boris)));
        assertThat(live.state(teacher, classId, id).distribution()).isNull();

        live.goOn(teacher, classId, id, Stage.TALK, Stage.VOTE_AGAIN);
        answers.vote(boris, id, Stage.VOTE_AGAIN, right());
        answers.vote(anna, id, Stage.VOTE_AGAIN, right());
        live.goOn(teacher, classId, id, Stage.VOTE_AGAIN, Stage.COMPARED);
        live.goOn(teacher, classId, id, Stage.COMPARED, Stage.REASON);
        var compared = told(classId, id);
        assertThat(compared.before()).isEqualTo(new Vote(2, 1));
        assertThat(compared.after()).isEqualTo(new Vote(2, 2));
        assertThat(answers.now(boris).orElseThrow()).satisfies(mine -> {
            assertThat(mine.first()).isEqualTo(wrong());
            assertThat(mine.latest()).isEqualTo(right());
        });

        live.end(teacher, classId, id);
        assertThat(answers.now(anna)).isEmpty();
        assertThat(answers.openIn(anna)).isEmpty();
        assertThat(live.open(teacher, classId)).isEmpty();
        assertThat(live.past(teacher, classId)).singleElement().satisfies(past -> {
            assertThat(past.question()).isEqualTo(question);
            assertThat(past.distribution()).isEqualTo(compared);
        });
        assertThat(votes.findByLiveQuestionIdOrderByAccountId(id)).isEmpty();
    }

    @Test
    void nothingOfItCounts() {
        var before = mastery.mastery(anna, anna.id());
        var id = live.start(teacher, classId, version);
        answers.vote(anna, id, Stage.VOTE, right());
        live.end(teacher, classId, id);

        assertThat(mastery.mastery(anna, anna.id())).isEqualTo(before);
        assertThat(attempts.history(anna)).isEmpty();
    }

    @Test
    void anAnswerCanBeChangedWhileTheVoteIsOpenAndComesTooLateAfterwards() {
        var id = live.start(teacher, classId, version);
        answers.vote(anna, id, Stage.VOTE, wrong());
        answers.vote(anna, id, Stage.VOTE, new Response.DontKnow());
        answers.vote(anna, id, Stage.VOTE, right());
        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);

        for (var stage : List.of(Stage.VOTE, Stage.COUNTED, Stage.VOTE_AGAIN)) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> answers.vote(boris, id, stage, wrong()))
                    .withMessageStartingWith("This vote is closed: your answer came too late");
        }
        assertThat(told(classId, id).before()).isEqualTo(new Vote(1, 1));

        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.TALK);
        assertThat(answers.now(anna).orElseThrow().talk())
                .as("nobody else has answered")
                .isEqualTo(Talk.NOBODY);
        assertThat(answers.now(boris).orElseThrow().talk()).isEqualTo(Talk.NOBODY);
        live.goOn(teacher, classId, id, Stage.TALK, Stage.VOTE_AGAIN);
        assertThatExceptionOfType(InvalidInputException.class)
                .as("of the first vote, sent again")
                .isThrownBy(() -> answers.vote(anna, id, Stage.VOTE, wrong()));
        live.end(teacher, classId, id);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answers.vote(anna, id, Stage.VOTE_AGAIN, wrong()));
    }

    @Test
    void whoVotesWhileTheTeacherClosesTheVoteIsCountedOrToldThatTheyAreLate() {
        var id = live.start(teacher, classId, version);

        assertThat(writers.overlap(
                        () -> answers.vote(anna, id, Stage.VOTE, right()),
                        () -> live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED)))
                .isEmpty();
        assertThat(told(classId, id).before()).isEqualTo(new Vote(1, 1));

        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.TALK);
        live.goOn(teacher, classId, id, Stage.TALK, Stage.VOTE_AGAIN);
        assertThat(writers.overlap(
                        () -> live.goOn(teacher, classId, id, Stage.VOTE_AGAIN, Stage.COMPARED),
                        () -> answers.vote(anna, id, Stage.VOTE_AGAIN, right())))
                .get()
                .isInstanceOf(InvalidInputException.class);
        assertThat(told(classId, id).after()).isEqualTo(new Vote(0, 0));
    }

    @Test
    void twoDevicesOfOneTeacherGoOnOnce() {
        var id = live.start(teacher, classId, version);
        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.TALK);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> live.goOn(teacher, classId, id, Stage.COUNTED, Stage.REASON))
                .withMessage("The live question has moved on meanwhile. This is how it stands now.");
        assertThatExceptionOfType(InvalidInputException.class)
                .as("a stage left out")
                .isThrownBy(() -> live.goOn(teacher, classId, id, Stage.TALK, Stage.REASON));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> live.start(teacher, classId, version))
                .withMessageStartingWith("A live question is open in this class already");
        live.end(teacher, classId, id);
        live.end(teacher, classId, id);
        assertThat(live.state(teacher, classId, id).stage()).isEqualTo(Stage.OVER);
        assertThat(live.start(teacher, classId, version)).isNotEqualTo(id);
    }

    /** What it takes is told in statements, since time is the machine's. */
    @Test
    void aClassOfThirtyFiveVotesAtOnce() throws Exception {
        var students = Stream.generate(school::student).limit(CLASS).toArray(Actor[]::new);
        var full = school.classOf(teacher, students);
        var id = live.start(teacher, full, version);
        try (var devices = Executors.newFixedThreadPool(CLASS)) {
            var taken = devices.invokeAll(IntStream.range(0, CLASS)
                    .mapToObj(place -> (Callable<Boolean>) () -> {
                        answers.vote(students[place], id, Stage.VOTE, chosen(place % 3));
                        // Some press twice, or on two devices.
                        answers.vote(students[place], id, Stage.VOTE, chosen(place % 3));
                        return true;
                    })
                    .toList());
            for (var vote : taken) {
                vote.get();
            }
        }

        assertThat(live.state(teacher, full, id).answered()).isEqualTo(CLASS);
        assertThat(queries.of(() -> answers.vote(students[0], id, Stage.VOTE, chosen(1))))
                .isLessThanOrEqualTo(4);
        live.goOn(teacher, full, id, Stage.VOTE, Stage.COUNTED);
        assertThat(told(full, id).before().answers()).isEqualTo(CLASS);
        assertThat(queries.of(() -> live.state(teacher, full, id))).isLessThanOrEqualTo(7);
        assertThat(queries.of(() -> answers.now(students[0]))).isLessThanOrEqualTo(6);

        live.goOn(teacher, full, id, Stage.COUNTED, Stage.TALK);
        var groups = live.groups(teacher, full, id);
        assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeBetween(2, 3));
        assertThat(groups.stream().flatMap(List::stream)).hasSize(CLASS).doesNotHaveDuplicates();
        for (var student : students) {
            assertThat(Objects.requireNonNull(answers.now(student).orElseThrow().talk())
                            .otherwise())
                    .isTrue();
        }
    }

    @Test
    void oneStudentOnTwoDevicesHasOneVote() throws Exception {
        var id = live.start(teacher, classId, version);
        try (var devices = Executors.newFixedThreadPool(2)) {
            for (var vote :
                    devices.invokeAll(List.<Callable<Boolean>>of(() -> vote(id, right()), () -> vote(id, wrong())))) {
                vote.get();
            }
        }
        assertThat(live.state(teacher, classId, id).answered()).isEqualTo(1);
    }

    private boolean vote(UUID id, Response response) {
        answers.vote(anna, id, Stage.VOTE, response);
        return true;
    }

    @Test
    void othersDontFindIt() {
        var id = live.start(teacher, classId, version);
        var stranger = school.teacher();
        var elsewhere = school.classOf(stranger, school.student());
        var outsider = school.student();

        for (var actor : List.of(stranger, anna, school.administrator())) {
            assertNotFound(() -> live.state(actor, classId, id));
            assertNotFound(() -> live.goOn(actor, classId, id, Stage.VOTE, Stage.COUNTED));
            assertNotFound(() -> live.end(actor, classId, id));
            assertNotFound(() -> live.groups(actor, classId, id));
            assertNotFound(() -> live.start(actor, classId, version));
            assertNotFound(() -> live.open(actor, classId));
            assertNotFound(() -> live.past(actor, classId));
            assertNotFound(() -> splitting.of(actor, classId, null, ""));
        }
        assertNotFound(() -> live.state(stranger, elsewhere, id));
        assertNotFound(() -> live.goOn(stranger, elsewhere, id, Stage.VOTE, Stage.COUNTED));
        assertNotFound(() -> live.end(stranger, elsewhere, id));
        assertNotFound(() -> live.groups(stranger, elsewhere, id));
        assertNotFound(() -> live.start(teacher, classId, UUID.randomUUID()));
        assertThat(answers.now(outsider)).isEmpty();
        assertNotFound(() -> answers.vote(outsider, id, Stage.VOTE, right()));
        assertNotFound(() -> answers.vote(teacher, id, Stage.VOTE, right()));
        assertNotFound(() -> answers.now(teacher));
        memberships.remove(teacher, classId, anna.id());
        assertThat(answers.now(anna)).isEmpty();
        assertNotFound(() -> answers.vote(anna, id, Stage.VOTE, right()));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answers.vote(boris, id, Stage.VOTE, chosen(99)))
                .withMessage("That is no answer to this question.");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answers.vote(boris, id, Stage.VOTE, new Response.Words("no choice")));
    }

    @Test
    void whatNobodyEndsIsOverByItselfAndLeavesNumbersAlone() {
        var id = live.start(teacher, classId, version);
        answers.vote(anna, id, Stage.VOTE, right());
        clock.advance(LiveQuestion.LONGEST.minus(Duration.ofMinutes(1)));
        cleaning.putAway();
        assertThat(answers.now(anna)).isPresent();
        clock.advance(Duration.ofMinutes(2));

        assertThat(answers.now(anna)).as("before it is put away").isEmpty();
        assertThat(live.open(teacher, classId)).isEmpty();
        assertThat(live.state(teacher, classId, id).stage()).isEqualTo(Stage.OVER);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answers.vote(boris, id, Stage.VOTE, right()));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED));
        cleaning.putAway();
        assertThat(votes.findByLiveQuestionIdOrderByAccountId(id)).isEmpty();
        assertThat(live.past(teacher, classId).getFirst().distribution().before())
                .isEqualTo(new Vote(1, 1));

        var second = live.start(teacher, classId, version);
        answers.vote(anna, second, Stage.VOTE, wrong());
        clock.advance(LiveQuestion.LONGEST);
        live.start(teacher, classId, version);
        assertThat(votes.findByLiveQuestionIdOrderByAccountId(second))
                .as("put away by the next")
                .isEmpty();
    }

    @Test
    void aClassThatIsPutAwayIsAskedNothing() {
        classes.archive(teacher, classId);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> live.start(teacher, classId, version))
                .withMessageStartingWith("This class is archived");
    }

    @Test
    void whatIsKeptOfAPersonIsInTheirRecordAndGoesWithThem() {
        var id = live.start(teacher, classId, version);
        answers.vote(anna, id, Stage.VOTE, right());
        answers.vote(boris, id, Stage.VOTE, wrong());
        live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
        live.goOn(teacher, classId, id, Stage.COUNTED, Stage.TALK);

        assertThat(records.of(anna, anna.id()).liveAnswers()).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isNotBlank();
            assertThat(answer.first()).isNotBlank();
            assertThat(answer.second()).isEmpty();
        });
        var username = Objects.requireNonNull(people.byId(List.of(anna.id())).get(anna.id()))
                .username();
        people.activate(school.administrator(), anna.id(), false);
        erasures.erase(school.administrator(), anna.id(), username);

        assertThat(votes.findByAccountIdOrderByVotedAt(anna.id())).isEmpty();
        assertThat(answers.now(boris).orElseThrow().talk()).isEqualTo(Talk.NOBODY);
        live.end(teacher, classId, id);
        assertThat(records.of(boris, boris.id()).liveAnswers()).isEmpty();
        assertThat(live.past(teacher, classId).getFirst().distribution().before())
                .isEqualTo(new Vote(1, 0));
    }

    @Test
    void thoseThatDivideTheClassComeFirst() {
        var offered = splitting.of(teacher, classId, null, "");

        assertThat(offered).hasSizeGreaterThan(20).allSatisfy(one -> assertThat(Distribution.canShow(one.question()))
                .isTrue());
        var distances =
                offered.stream().map(one -> Math.abs(one.expected() - 0.5)).toList();
        assertThat(distances).isSorted();
        assertThat(offered.getFirst().expected()).isBetween(0.4, 0.6);
        var topic = offered.getFirst().question().topic();
        assertThat(splitting.of(teacher, classId, topic, ""))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.question().topic()).isEqualTo(topic));
        assertThat(splitting.of(teacher, classId, null, "no such words at all")).isEmpty();

        var first = offered.getFirst();
        live.end(teacher, classId, live.start(teacher, classId, first.version()));
        assertThat(splitting.of(teacher, classId, null, "").getLast()).satisfies(last -> {
            assertThat(last.version()).isEqualTo(first.version());
            assertThat(last.before()).isTrue();
        });
    }

    @Test
    void everyKindThatIsOfferedCanBeAskedAndCounted() {
        var kinds = new HashSet<Class<?>>();
        var asked = new ArrayList<UUID>();
        for (var one : splitting.of(teacher, classId, null, "")) {
            if (kinds.add(one.question().getClass())) {
                asked.add(one.version());
            }
        }
        assertThat(kinds).hasSize(4);
        for (var one : asked) {
            var id = live.start(teacher, classId, one);
            answers.vote(
                    anna,
                    id,
                    Stage.VOTE,
                    DemoAnswers.right(answers.now(anna).orElseThrow().asked().question()));
            answers.vote(boris, id, Stage.VOTE, new Response.DontKnow());
            live.goOn(teacher, classId, id, Stage.VOTE, Stage.COUNTED);
            var told = told(classId, id);
            assertThat(told.before()).isEqualTo(new Vote(2, 1));
            assertThat(told.groups().stream().flatMap(group -> group.lines().stream()))
                    .allSatisfy(line -> assertThat(line.before())
                            .as(line.text())
                            .isEqualTo(line.key() || line.isDontKnow() ? 1 : 0));
            live.end(teacher, classId, id);
        }
    }

    private Distribution told(UUID ofClass, UUID id) {
        return Objects.requireNonNull(live.state(teacher, ofClass, id).distribution());
    }

    private String name(Actor actor) {
        return Objects.requireNonNull(people.byId(List.of(actor.id())).get(actor.id()))
                .displayName();
    }

    private Response right() {
        return chosen(place(true));
    }

    private Response wrong() {
        return chosen(place(false));
    }

    private int place(boolean correct) {
        return IntStream.range(0, question.options().size())
                .filter(place -> question.options().get(place).correct() == correct)
                .findFirst()
                .orElseThrow();
    }

    private static Response chosen(int place) {
        return new Response.Chosen(place);
    }

    private static void assertNotFound(Runnable action) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(action::run);
    }
}
