package org.casebook.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.casebook.course.draft.Draft;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.reading.InlineMarkdown;
import org.casebook.course.reading.StoredForm;
import org.jsoup.Jsoup;

/** A teacher's question as its author last saved it. */
@Entity
@Table(name = "own_question")
class OwnQuestionRecord {

    private static final int LONGEST = 200;

    @Id
    private UUID id;

    @Version
    private Integer edition;

    private UUID ownerId;
    private String name;
    private String stem;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String topic;
    private String draft;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private boolean offered;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnQuestionRecord() {}

    @SuppressWarnings("NullAway.Init")
    OwnQuestionRecord(UUID ownerId, Draft draft, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.state = QuestionState.DRAFT;
        write(draft, savedAt);
    }

    private void write(Draft written, Instant at) {
        kind = written.kind();
        topic = written.topic();
        stem = brief(
                Jsoup.parseBodyFragment(InlineMarkdown.html(written.stem())).text());
        name = brief(written.name());
        draft = StoredForm.of(written);
        savedAt = at;
    }

    void save(Draft written, Instant at) {
        if (!StoredForm.of(written).equals(draft)) {
            state = state == QuestionState.IN_USE ? QuestionState.CHANGED : state;
            write(written, at);
        }
    }

    /** Changes every text in the same way; nobody who has the question open may overwrite that. */
    void rewrite(UnaryOperator<String> change) {
        name = change.apply(name);
        stem = change.apply(stem);
        draft = change.apply(draft);
    }

    /** Its topic has another id now. */
    void renameTopic(String present) {
        topic = present;
        draft = StoredForm.withTopic(draft, present);
    }

    void use() {
        state = QuestionState.IN_USE;
    }

    void retire() {
        state = QuestionState.RETIRED;
        offered = false;
    }

    void offer(boolean toTheSchool) {
        offered = toTheSchool;
    }

    UUID id() {
        return id;
    }

    int edition() {
        return edition;
    }

    UUID owner() {
        return ownerId;
    }

    QuestionKind kind() {
        return kind;
    }

    Draft draft() {
        return StoredForm.draft(draft);
    }

    QuestionState state() {
        return state;
    }

    boolean isOffered() {
        return offered;
    }

    /**
     * As lists show it.
     *
     * @param plain whether it is in use as a plain question
     * @param author its author's name
     * @param classes those of the asking teacher's classes that use it
     */
    OwnQuestion summary(boolean plain, String author, Set<UUID> classes) {
        return new OwnQuestion(id, edition, name, stem, kind, topic, state, plain, author, offered, classes, savedAt);
    }

    /** The id of the question in the bank. */
    String questionId() {
        return OwnQuestion.questionId(id);
    }

    private static String brief(String text) {
        var line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 2) + " …";
    }
}
