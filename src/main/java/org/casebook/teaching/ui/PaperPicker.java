package org.casebook.teaching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casebook.attempt.PaperItem;
import org.casebook.base.NameKey;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.Topic;
import org.casebook.course.question.Head.Level;
import org.casebook.course.question.QuestionKind;

/** Where a teacher looks for questions and adds them. */
class PaperPicker extends Div {

    private static final int SHOWN = 10;
    private static final int BRIEF = 60;

    /** Who has written a question. */
    private enum Origin {
        COURSE("The course’s"),
        OWN("Teachers’ own");

        private final String label;

        Origin(String label) {
            this.label = label;
        }
    }

    /** What a question asks for. */
    private enum Skill {
        HISTORY("History"),
        FIGURES("Working with numbers");

        private final String label;

        Skill(String label) {
            this.label = label;
        }
    }

    private final Course course;
    private final Supplier<List<List<PaperItem>>> choice;
    private final Consumer<List<PaperItem>> add;
    private final TextField search = new TextField("Search");
    private final Select<Topic> topic = new Select<>();
    private final ComboBox<PassageRef> passage = new ComboBox<>("Passage");
    private final Select<Level> level = new Select<>();
    private final Select<QuestionKind> kind = new Select<>();
    private final Select<Skill> skill = new Select<>();
    private final Select<Origin> origin = new Select<>();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /**
     * @param choice what can be added now
     * @param add adds it
     */
    PaperPicker(Course course, Supplier<List<List<PaperItem>>> choice, Consumer<List<PaperItem>> add) {
        this.course = course;
        this.choice = choice;
        this.add = add;
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> show());
        choice(topic, "Topic", course.topics(), Topic::name);
        choice(level, "Level", List.of(Level.values()), Level::label);
        choice(kind, "Kind", List.of(QuestionKind.values()), QuestionKind::label);
        choice(skill, "Asks for", List.of(Skill.values()), each -> each.label);
        choice(origin, "Whose", List.of(Origin.values()), each -> each.label);
        passage.setItems(passages());
        passage.setItemLabelGenerator(this::name);
        passage.setClearButtonVisible(true);
        passage.addValueChangeListener(_ -> show());
        found.getElement().setAttribute("role", "status");
        list.addClassName("paper-units");
        add(
                new H2("Add questions"),
                Styled.div("paper-filter", search, topic, passage, level, kind, skill, origin),
                found,
                list);
        show();
    }

    private <E> void choice(Select<E> select, String label, List<E> items, Function<E, String> words) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(each -> each == null ? "All" : words.apply(each));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.addValueChangeListener(_ -> show());
    }

    private List<PassageRef> passages() {
        var refs = new ArrayList<PassageRef>();
        course.sections().forEach(section -> section.passages()
                .forEach(one -> refs.add(new PassageRef(section.slug(), one.id()))));
        return refs;
    }

    private String name(PassageRef ref) {
        var section = course.section(ref.section()).orElseThrow();
        var text = course.passage(ref).orElseThrow().text();
        return section.number() + " " + section.title() + ": "
                + (text.length() > BRIEF ? text.substring(0, BRIEF).strip() + "…" : text);
    }

    /** Looks again: something was added, or taken out. */
    final void show() {
        var fitting = choice.get().stream()
                .filter(unit -> unit.stream().anyMatch(this::isWanted))
                .toList();
        found.setText(
                fitting.isEmpty()
                        ? "Nothing fits. Search for less, or take a question out that gives others away."
                        : (fitting.size() == 1 ? "1 fits" : fitting.size() + " fit")
                                + (fitting.size() > SHOWN ? "; here are the first " + SHOWN + "." : "."));
        list.removeAll();
        fitting.stream().limit(SHOWN).forEach(unit -> {
            var line = new PaperUnit(unit, 0, course);
            var button = Buttons.small(unit.size() == 1 ? "Add" : "Add all " + unit.size(), _ -> add.accept(unit));
            button.setAriaLabel("Add: " + PaperWords.named(unit));
            line.tools().add(button);
            list.add(line);
        });
    }

    private boolean isWanted(PaperItem item) {
        var head = item.question().head();
        var text = NameKey.of(PaperWords.stem(item) + " " + PaperWords.about(item, course));
        return text.contains(NameKey.of(search.getValue()))
                && (topic.isEmpty() || topic.getValue().id().equals(head.topic()))
                && (passage.isEmpty() || passage.getValue().equals(head.passage()))
                && (level.isEmpty() || level.getValue() == head.level())
                && (kind.isEmpty() || kind.getValue() == QuestionKind.of(item.question()))
                && (skill.isEmpty() || (skill.getValue() == Skill.FIGURES) == head.asksForFigures())
                && (origin.isEmpty() || (origin.getValue() == Origin.OWN) == item.own());
    }

    /** Moves the cursor to where one searches on. */
    void searchOn() {
        search.focus();
    }
}
