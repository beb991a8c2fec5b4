package org.casebook.course.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.EntryList;
import org.casebook.course.question.Field;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.question.Standing;
import tools.jackson.databind.JsonNode;

/** What a question is edited as. */
public final class QuestionDraft {

    private QuestionDraft() {}

    /** The draft from which a question could have been made, named after it. */
    public static Draft of(Question question) {
        var head = question.head();
        return new Draft(
                head.id(),
                head.topic(),
                head.difficulty(),
                head.level(),
                head.passage().toString(),
                InlineMarkdown.of(head.stem()),
                InlineMarkdown.of(head.explanation()),
                head.enemies(),
                body(QuestionKind.of(question), StoredForm.JSON.valueToTree(question)),
                head.skill());
    }

    private static DraftBody body(QuestionKind kind, JsonNode question) {
        var lists = new HashMap<String, List<Entry>>();
        for (var list : kind.lists()) {
            lists.put(
                    list.key(),
                    question.path(list.key())
                            .valueStream()
                            .map(entry -> entry(list, entry))
                            .toList());
        }
        return new DraftBody(kind, texts(kind.fields(), question), lists);
    }

    private static Entry entry(EntryList list, JsonNode entry) {
        return list.isOfWords() ? Entry.ofWords(entry.asString()) : new Entry(texts(list.fields(), entry));
    }

    private static Map<String, String> texts(List<Field> fields, JsonNode node) {
        var texts = new HashMap<String, String>();
        fields.forEach(field -> texts.put(field.key(), text(field, node.path(field.key()))));
        return texts;
    }

    private static String text(Field field, JsonNode value) {
        return switch (field.sort()) {
            case TEXT, REASON -> InlineMarkdown.of(value.asString(""));
            case NUMBER, TOLERANCE -> value.decimalValue().toPlainString();
            case FLAG -> value.asBoolean() ? "true" : "";
            case STANDING -> YamlNode.written(Standing.valueOf(value.asString()));
            case WORDS, VERDICT -> value.asString("");
        };
    }
}
