package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casebook.attempt.PaperItem;
import org.casebook.attempt.PaperWish;
import org.casebook.attempt.QuizPaper;
import org.casebook.bank.PaperQuestion;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;

/** Questions as a teacher puts them together; nothing of it is saved here. */
class PaperEditor extends Div {

    private final PaperDraft draft;
    private final List<PaperItem> choice;
    private final Course course;
    private final Div forms = new Div();
    private final Paragraph alike = new Paragraph();
    private final Paragraph state = Styled.paragraph("about", "");
    private final Select<Integer> target = new Select<>();
    private final PaperChooser chooser;
    private final PaperPicker picker;

    /**
     * @param choice all that the class can be asked
     * @param choose has questions chosen
     */
    PaperEditor(
            QuizPaper paper, List<PaperItem> choice, Course course, Function<PaperWish, List<List<PaperItem>>> choose) {
        this.draft = new PaperDraft(paper.forms());
        this.choice = choice;
        this.course = course;
        state.getElement().setAttribute("role", "status");
        target.setLabel("Add to form");
        target.setItemLabelGenerator(PaperQuestion::letter);
        picker = new PaperPicker(course, this::fitting, this::add);
        chooser = new PaperChooser(
                paper.assignment().plan().sections(),
                Math.max(1, draft.items(0).size()),
                draft.size(),
                wish -> show(choose.apply(wish)),
                picker::show);
        showForms();
        target.addValueChangeListener(_ -> picker.show());
        add(alike, forms, state, Buttons.quiet("Take all out", _ -> clear()), chooser, target, picker);
        picker.show();
    }

    List<List<UUID>> versions() {
        return draft.versions();
    }

    private void show(List<List<PaperItem>> chosen) {
        draft.show(chosen);
        showForms();
        changed();
    }

    private void clear() {
        draft.clear();
        showForms();
        changed();
        picker.searchOn();
    }

    private void showForms() {
        forms.removeAll();
        for (int form = 0; form < draft.size(); form++) {
            int here = form;
            forms.add(new PaperForm(draft, form, course, true, this::changed, place -> swap(here, place)));
        }
        var before = form();
        target.setItems(IntStream.range(0, draft.size()).boxed().toList());
        target.setValue(Math.min(before, draft.size() - 1));
        target.setVisible(draft.size() > 1);
        alike.setText(PaperWords.alike(draft));
    }

    private void changed() {
        alike.setText(PaperWords.alike(draft));
        state.setText("Not saved yet.");
        picker.show();
    }

    private int form() {
        return Objects.requireNonNullElse(target.getValue(), 0);
    }

    private List<List<PaperItem>> fitting() {
        return draft.fitting(narrowed(), form(), PaperDraft.NOTHING);
    }

    /** Where sections are to be read, their passages' questions alone, unless the teacher wants all. */
    private List<PaperItem> narrowed() {
        // The picker looks before there is a chooser, and again when there is.
        var sections = chooser == null ? Set.<String>of() : chooser.sections();
        return choice.stream()
                .filter(item -> sections.isEmpty()
                        || sections.contains(item.question().head().passage().section()))
                .toList();
    }

    private void add(List<PaperItem> unit) {
        draft.add(form(), unit);
        showForms();
        changed();
        picker.searchOn();
    }

    private void swap(int form, int place) {
        new SwapDialog(draft.units(form).get(place), draft.alike(narrowed(), form, place), course, other -> {
                    draft.swap(form, place, other);
                    showForms();
                    changed();
                })
                .open();
    }
}
