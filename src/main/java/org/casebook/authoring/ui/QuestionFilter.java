package org.casebook.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.QuestionState;
import org.casebook.base.NameKey;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.QuestionKind;

/** Which of the questions in a list are shown. */
class QuestionFilter extends Div {

    private final TextField search = new TextField("Search");
    private final Select<QuestionKind> kind = new Select<>();
    private final Select<Topic> topic = new Select<>();
    private final Select<QuestionState> state = new Select<>();

    QuestionFilter(Course course, Runnable changed) {
        addClassName("tools");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> changed.run());
        choice(kind, "Kind", List.of(QuestionKind.values()), changed);
        kind.setItemLabelGenerator(one -> one == null ? "All" : one.label());
        choice(topic, "Topic", course.topics(), changed);
        topic.setItemLabelGenerator(one -> one == null ? "All" : one.name());
        choice(state, "Status", Arrays.asList(QuestionState.values()), changed);
        state.setItemLabelGenerator(one -> one == null ? "All" : one.label());
        add(search, kind, topic, state);
    }

    boolean shows(OwnQuestion question) {
        var words = NameKey.of(search.getValue());
        return NameKey.of(question.name() + " " + question.stem()).contains(words)
                && (kind.isEmpty() || kind.getValue() == question.kind())
                && (topic.isEmpty() || topic.getValue().id().equals(question.topic()))
                && (state.isEmpty() || state.getValue() == question.state());
    }

    private static <E> void choice(Select<E> select, String label, List<E> items, Runnable changed) {
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.addValueChangeListener(_ -> changed.run());
    }
}
