package org.casebook.marking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.writing.WritingTask;
import org.casebook.marking.GivenPoints;
import org.casebook.marking.Marking;
import org.casebook.marking.Pile;
import org.casebook.marking.PiledText;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.ui.TaskText;

/** One text of a pile beside the rubric; what is given is saved at once. */
@Route("classes/:class/writing/:writing/marks/:place")
@RolesAllowed(Role.TEACHERS)
class MarkView extends ClassPage {

    private final Marking marking;

    MarkView(Marking marking) {
        this.marking = marking;
        addClassNames("wide", "mark-page");
    }

    @Override
    protected void refresh() {
        var writing = id(MarkingLinks.WRITING);
        var pile = marking.pile(CurrentActor.get(), classId(), writing);
        int place = MarkingLinks.place(address());
        if (place < 0 || place >= pile.texts().size()) {
            throw new NotFoundException("text " + place + " of " + writing);
        }
        var text = pile.texts().get(place);
        var article = new Article(new TypedText(text.text(), text.words(), text.writer()));
        article.addClassName("card");
        show(
                new Paragraph(new RouterLink(
                        "Marks: " + pile.assignment().title(), MarksView.class, MarkingLinks.of(classId(), writing))),
                heading("Answer " + (place + 1) + " of " + pile.texts().size()));
        var form = new Form(pile, place, text);
        add(form.progress, asked(pile.assignment().plan().task()), Styled.div("marking", article, form));
        form.fields.focusFirst();
    }

    /** What was to be written, folded: the marker knows it soon. */
    static Details asked(WritingTask task) {
        return new Details("The task", new TaskText(task));
    }

    /** The rubric with the remark, and the ways on. */
    private final class Form extends Section {

        private final Paragraph progress;
        private final Paragraph state = Styled.paragraph("about", "");
        private final TextArea remark = new TextArea("Comment for the student");
        private final Button next;
        private final RubricFields fields;
        private final transient PiledText text;
        private final int texts;
        private transient GivenPoints points;

        Form(Pile pile, int place, PiledText text) {
            this.text = text;
            this.texts = pile.texts().size();
            this.points = text.points();
            boolean released = pile.assignment().isReleased();
            progress = Styled.paragraph("about", MarkWords.marked(pile));
            state.getElement().setAttribute("role", "status");
            next = Buttons.primary(place + 1 < texts ? "Next" : "To the overview", _ -> go(place + 1));
            fields = new RubricFields(
                    pile.assignment().plan().task().criteria(), points, released, new RubricFields.Marker() {
                        @Override
                        public void given(GivenPoints now) {
                            points = now;
                            save();
                        }

                        @Override
                        public void next() {
                            go(place + 1);
                        }

                        @Override
                        public void focusNext() {
                            next.focus();
                        }
                    });
            remark.setValue(text.remark());
            remark.setMaxLength(Marking.LONGEST_REMARK);
            remark.setReadOnly(released);
            remark.setValueChangeMode(ValueChangeMode.LAZY);
            remark.addValueChangeListener(_ -> save());
            var back = new Button("Back", _ -> go(place - 1));
            back.setVisible(place > 0);
            addClassName("mark-form");
            getElement().setAttribute("aria-label", "Rubric");
            if (released) {
                add(Styled.paragraph(
                        "notice", "Students see these marks already. Take the release back first to change them."));
            }
            add(
                    fields,
                    remark,
                    Styled.div("tools", back, next, state),
                    Prose.note("By keyboard: a digit gives so many points in the criterion that has the focus and leads"
                            + " on to the next one; arrow keys change it; Enter or n leads to the next answer. What you"
                            + " give is saved at once and can be changed until you release the marks. To skip an answer,"
                            + " go on without giving points."));
        }

        private void save() {
            var classId = classId();
            var writing = id(MarkingLinks.WRITING);
            try {
                marking.give(CurrentActor.get(), classId, writing, text.id(), points, remark.getValue());
                state.setText(points.isComplete() ? "✓ Saved, " + points.sum() + " points" : "Saved");
                remark.setInvalid(false);
                progress.setText(MarkWords.marked(marking.pile(CurrentActor.get(), classId, writing)));
            } catch (InvalidInputException refusal) {
                state.setText("Not saved: " + refusal.getMessage());
            }
        }

        private void go(int to) {
            var writing = id(MarkingLinks.WRITING);
            getUI().ifPresent(ui -> {
                if (to >= texts) {
                    ui.navigate(MarksView.class, MarkingLinks.of(classId(), writing));
                } else {
                    ui.navigate(MarkView.class, MarkingLinks.of(classId(), writing, to));
                }
            });
        }
    }
}
