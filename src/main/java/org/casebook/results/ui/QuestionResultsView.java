package org.casebook.results.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.results.QuestionResults;

/** What a class's answers say of the questions. */
@Route("classes/:class/questions")
@RolesAllowed(Role.TEACHERS)
class QuestionResultsView extends ClassTabPage {

    private final QuestionResults results;
    private final TextField search = new TextField("Search", _ -> filter());
    private final Select<Topic> topic = new Select<>();
    private final QuestionGrid grid;

    QuestionResultsView(QuestionResults results, Course course) {
        super(ClassTabs.Tab.QUESTIONS);
        this.results = results;
        this.grid = new QuestionGrid(course);
        addClassName("wide");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        topic.setLabel("Topic");
        topic.setItems(course.topics());
        topic.setItemLabelGenerator(chosen -> chosen == null ? "All topics" : chosen.name());
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption("All topics");
        topic.addValueChangeListener(_ -> filter());
    }

    @Override
    protected void refresh() {
        var id = classId();
        var overview = results.ofClass(CurrentActor.get(), id);
        begin(overview.schoolClass().name());
        if (overview.plain() > 0) {
            add(Prose.note((overview.plain() == 1 ? "One answer" : overview.plain() + " answers")
                    + " to plain questions, without reasons, are not in here: they don't count for mastery. They"
                    + " stand in each student's quizzes."));
        }
        if (overview.questions().isEmpty()) {
            add(new Paragraph(
                    overview.plain() == 0
                            ? "No question has been answered in this class yet."
                            : "No other question has been answered in this class yet."));
            return;
        }
        grid.fill(id, overview.questions());
        filter();
        add(
                new Paragraph("What the answers of this class say of "
                        + overview.questions().size() + " questions, from " + overview.attempts() + " quizzes."),
                Prose.note(
                        "Each student gets questions of fitting difficulty, so that the share of right answers alone says"
                                + " nothing of a question. Compare it with what was expected from the earlier answers of those who"
                                + " got it. Only each student's first answer to a question counts here."),
                Styled.div("tools", search, topic),
                grid);
    }

    private void filter() {
        var only = topic.getValue();
        grid.filter(search.getValue(), only == null ? null : only.id());
    }
}
