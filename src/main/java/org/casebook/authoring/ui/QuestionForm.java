package org.casebook.authoring.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.question.QuestionKind;

/** All fields of a question: its text, the fields and lists of its kind, and what is said of it. */
class QuestionForm extends Div {

    private final QuestionKind kind;
    private final HeadFields head;
    private final FieldInputs inputs;
    private final List<EntryRows> lists;

    QuestionForm(Course course, Draft draft, Runnable changed) {
        kind = draft.kind();
        head = new HeadFields(course, draft, changed);
        inputs = new FieldInputs(kind.fields(), draft.body()::text, changed);
        lists = kind.lists().stream()
                .map(list -> new EntryRows(list, draft.body().entries(list.key()), changed))
                .toList();
        addClassNames("fields", "question-form");
        add(head.before());
        add(inputs.components());
        lists.forEach(this::add);
        add(head.after());
    }

    /** The draft as the fields have it. */
    Draft draft() {
        var entries = lists.stream().collect(Collectors.toMap(EntryRows::key, EntryRows::value));
        return head.draft(new DraftBody(kind, inputs.texts(), entries));
    }

    /** All fields there are at the moment, by their names in a question file. */
    Map<String, HasValidation> fields() {
        var all = new LinkedHashMap<>(head.fields());
        all.putAll(inputs.validated());
        lists.forEach(list -> all.putAll(list.fields()));
        return all;
    }
}
