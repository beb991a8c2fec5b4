package org.casebook.livequestion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.attempt.ui.QuestionPreview;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.QuestionKind;
import org.casebook.livequestion.SplittingQuestions.Offered;
import org.jspecify.annotations.Nullable;

/** The questions that a class can be asked, those first that divide it most. */
class OfferedQuestions extends Div {

    private static final int AT_ONCE = 8;
    private static final int LONGEST_SEARCH = 100;

    /** Finds them. */
    interface Finder {
        List<Offered> of(@Nullable String topic, String words);
    }

    private final Course course;
    private final Finder finder;
    private final Consumer<UUID> ask;
    private final Select<Topic> topic = new Select<>();
    private final TextField words = new TextField("Words in the question");
    private final Paragraph count = new Paragraph();
    private final Div list = Styled.div("offered-live");
    private final Button more = new Button("Show more", _ -> showMore());
    private List<Offered> found = List.of();
    private int shown;

    OfferedQuestions(Course course, Finder finder, Consumer<UUID> ask) {
        this.course = course;
        this.finder = finder;
        this.ask = ask;
        topic.setLabel("Topic");
        topic.setItems(course.topics());
        topic.setItemLabelGenerator(one -> one == null ? "All" : one.name());
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption("All");
        topic.addValueChangeListener(_ -> find());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_SEARCH);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> find());
        count.getElement().setAttribute("role", "status");
        add(Styled.div("tools", topic, words), count, list, more);
        find();
    }

    private void find() {
        found = finder.of(topic.isEmpty() ? null : topic.getValue().id(), words.getValue());
        shown = 0;
        list.removeAll();
        count.setText(
                found.isEmpty()
                        ? "No question fits. Choose another topic, or fewer words."
                        : found.size() + (found.size() == 1 ? " question." : " questions.")
                                + " First those that about half of this class is expected to answer right: there is most to talk"
                                + " about.");
        showMore();
    }

    private void showMore() {
        found.stream().skip(shown).limit(AT_ONCE).map(this::article).forEach(list::add);
        shown = Math.min(found.size(), shown + AT_ONCE);
        more.setVisible(shown < found.size());
    }

    private Article article(Offered offered) {
        var question = offered.question();
        var stem = new H3(Prose.inline(question.head().stem()));
        var begin = new Button("Ask it now", _ -> ask.accept(offered.version()));
        begin.setAriaLabel("Ask it now: " + Prose.plain(question.head().stem()));
        var look = new NativeDetails("Look at it, with its answer");
        look.addToggleListener(event -> {
            if (event.isOpened() && look.getContent() == null) {
                look.setContent(new QuestionPreview(question, true));
            }
        });
        return new Article(stem, Styled.paragraph("about", about(offered)), look, begin);
    }

    private String about(Offered offered) {
        var question = offered.question();
        return "Expected: " + Percent.of(offered.expected()) + " of this class right. "
                + QuestionKind.of(question).label() + ", "
                + course.topic(question.topic()).map(Topic::name).orElse(question.topic())
                + (question.stimulus() == null ? "" : ", with a source to read")
                + (offered.before() ? ". Asked before in this class." : ".");
    }
}
