package org.casebook.course.question;

import static org.casebook.course.question.EntryList.list;
import static org.casebook.course.question.EntryList.misses;
import static org.casebook.course.question.EntryList.options;
import static org.casebook.course.question.Field.Sort.FLAG;
import static org.casebook.course.question.Field.Sort.NUMBER;
import static org.casebook.course.question.Field.Sort.REASON;
import static org.casebook.course.question.Field.Sort.STANDING;
import static org.casebook.course.question.Field.Sort.TEXT;
import static org.casebook.course.question.Field.Sort.TOLERANCE;
import static org.casebook.course.question.Field.Sort.VERDICT;
import static org.casebook.course.question.Field.Sort.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of questions, each with all that files, drafts and forms have of it beyond what every question has. */
public enum QuestionKind {
    SINGLE_CHOICE(SingleChoice.class, "One right option", List.of(), options("options", "Options", "Option")),
    MULTIPLE_CHOICE(MultipleChoice.class, "Several right options", List.of(), options("options", "Options", "Option")),
    TRUE_FALSE(
            TrueFalse.class,
            "True or false, with the reason",
            List.of(
                    new Field("answer", VERDICT, "The statement is", "Say whether the statement is true."),
                    new Field("why", REASON, "Why the other verdict is wrong", "Say why the other verdict is wrong.")),
            options("reasons", "Reasons to choose from", "Reason")),
    NUMERIC(
            Numeric.class,
            "A number",
            List.of(
                    new Field("answer", NUMBER, "The number", "Give the number."),
                    new Field(
                            "tolerance",
                            TOLERANCE,
                            "How far off still counts",
                            "Say how far off an answer may be; 0 if it must be exact."),
                    new Field("unit", WORDS, "Unit (may be empty)", "")),
            misses(
                    "Wrong numbers that betray a mistake",
                    "Wrong number",
                    new Field("value", NUMBER, "Number", "Give the wrong number."))),
    ORDERING(
            Ordering.class,
            "Items in order",
            List.of(),
            list(
                    "items",
                    "Items, in the right order",
                    "Item",
                    3,
                    new Field("text", TEXT, "Text", "Write the item."),
                    new Field("note", REASON, "Why it stands here (a date, a number)", "Say why it stands here."))),
    MATCHING(
            Matching.class,
            "Matching pairs",
            List.of(),
            list(
                    "pairs",
                    "Pairs",
                    "Pair",
                    2,
                    new Field("left", TEXT, "Left side", "Write the left side."),
                    new Field("right", TEXT, "Right side", "Write the right side."),
                    new Field("note", REASON, "Why they belong together", "Say why the two belong together.")),
            list(
                    "extras",
                    "Right sides that belong to nothing",
                    "Extra",
                    0,
                    new Field("right", TEXT, "Right side", "Write the right side."),
                    new Field("why", REASON, "Why it belongs to nothing", "Say why it belongs to nothing."))),
    SHORT_TEXT(
            ShortText.class,
            "A word or two",
            List.of(),
            list(
                    "accepted",
                    "Answers that count as right, the first being shown as the key",
                    "Right answer",
                    1,
                    new Field("", WORDS, "Answer", "Write the answer.")),
            misses(
                    "Wrong answers that betray a mistake",
                    "Wrong answer",
                    new Field("text", WORDS, "Answer", "Write the wrong answer."))),
    CLAIMS(
            Claims.class,
            "Claims to hold against a source",
            List.of(),
            list(
                    "claims",
                    "Claims (three to six)",
                    "Claim",
                    Claims.FEWEST,
                    new Field("text", TEXT, "Claim", "Write the claim."),
                    new Field("standing", STANDING, "By the source it is", "Say how the claim stands to the source."),
                    new Field("why", REASON, "How one sees it", "Say how one sees that it stands so."))),
    EVIDENCE(
            Evidence.class,
            "Words to mark in a text",
            List.of(),
            list(
                    "pieces",
                    "The text, piece by piece in its order",
                    "Piece",
                    Evidence.FEWEST,
                    new Field("text", TEXT, "Sentence or phrase", "Write the piece of the text."),
                    new Field(EntryList.CORRECT, FLAG, "These words are to be marked", ""),
                    new Field("why", REASON, "Why they are not to be marked", "Say why these words are wrong.")));

    private final Class<? extends Question> type;
    private final String label;
    private final List<Field> fields;
    private final List<EntryList> lists;

    QuestionKind(Class<? extends Question> type, String label, List<Field> fields, EntryList... lists) {
        this.type = type;
        this.label = label;
        this.fields = fields;
        this.lists = List.of(lists);
    }

    public static QuestionKind of(Question question) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(question))
                .findFirst()
                .orElseThrow();
    }

    public Class<? extends Question> type() {
        return type;
    }

    /** What a person sees. */
    public String label() {
        return label;
    }

    /** The name in files. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Field> fields() {
        return fields;
    }

    public List<EntryList> lists() {
        return lists;
    }
}
