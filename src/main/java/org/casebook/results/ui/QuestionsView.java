package org.casebook.results.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.results.QuestionResults;
import org.casebook.results.QuestionResults.AnalysedQuestion;
import org.casebook.results.analysis.Expectation;
import org.casebook.results.analysis.Statistic;

/** What a class's answers say of the questions. */
@Route("classes/:class/questions")
@RolesAllowed(Role.TEACHERS)
class QuestionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final QuestionResults results;
    private final Course course;
    private final CurrentActor current;
    private final TextField search = new TextField("Search", _ -> filter());
    private final Select<Topic> topic = new Select<>();
    private final Grid<AnalysedQuestion> grid = new Grid<>();
    private String title = "";

    QuestionsView(QuestionResults results, Course course, CurrentActor current) {
        this.results = results;
        this.course = course;
        this.current = current;
        addClassName("wide");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        topic.setLabel("Topic");
        topic.setItems(course.topics());
        topic.setItemLabelGenerator(chosen -> chosen == null ? "All topics" : chosen.name());
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption("All topics");
        topic.addValueChangeListener(_ -> filter());
        grid.setEmptyStateText("No such question.");
    }

    @Override
    public String getPageTitle() {
        return "Questions · " + title + " · Casebook";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Addresses.uuid(event.getRouteParameters(), ClassView.CLASS);
        var overview = results.ofClass(current.get(), id);
        title = overview.schoolClass().name();
        show(new H1(title), new ClassTabs(id, ClassTabs.Tab.QUESTIONS));
        if (overview.questions().isEmpty()) {
            add(new Paragraph("No question has been answered in this class yet."));
            return;
        }
        var tools = new Div(search, topic);
        tools.addClassName("tools");
        fill(id, overview);
        add(
                new Paragraph("What the answers of this class say of "
                        + overview.questions().size() + " questions, from " + overview.sittings() + " quizzes."),
                Prose.note(
                        "Each student gets questions of fitting difficulty, so that the share of right answers alone says"
                                + " nothing of a question. Compare it with what was expected from the earlier answers of those who"
                                + " got it. Only first meetings with a question count."),
                tools,
                grid);
    }

    private void fill(UUID id, QuestionResults.Overview overview) {
        grid.removeAllColumns();
        grid.addComponentColumn(row -> link(id, row))
                .setHeader("Question")
                .setComparator(Comparator.comparing(QuestionsView::stem))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.addColumn(row -> AdviceWords.brief(row.analysis().advice().getFirst()))
                .setHeader("Advice")
                .setComparator(
                        Comparator.comparing(row -> row.analysis().advice().getFirst()))
                .setAutoWidth(true);
        grid.addColumn(row -> row.analysis().answers())
                .setHeader("Answers")
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(row -> StatisticWords.of(
                        row.analysis().expectation(),
                        compared -> Percent.of(compared.observed()) + ", expected " + Percent.of(compared.expected())))
                .setHeader("Right")
                .setComparator(Comparator.comparingDouble(QuestionsView::observed))
                .setAutoWidth(true);
        grid.addColumn(row -> row.analysis().expectation() instanceof Statistic.Known<Expectation>(var compared)
                        ? Points.of(compared.difference().value()) + " (" + Points.range(compared.difference()) + ")"
                        : "–")
                .setHeader("Difference, in points")
                .setComparator(Comparator.comparingDouble(QuestionsView::difference))
                .setAutoWidth(true);
        grid.addColumn(row -> course.topic(row.question().topic())
                        .map(Topic::name)
                        .orElse(row.question().topic()))
                .setHeader("Topic")
                .setSortable(true)
                .setAutoWidth(true);
        grid.setItems(overview.questions());
        filter();
    }

    private static RouterLink link(UUID schoolClass, AnalysedQuestion row) {
        var link = new RouterLink(stem(row), QuestionView.class, QuestionView.address(schoolClass, row.version()));
        link.addClassName("question-link");
        return link;
    }

    private void filter() {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        var only = topic.getValue();
        grid.getListDataView()
                .setFilter(row -> (only == null || row.question().topic().equals(only.id()))
                        && (stem(row) + " " + row.question().id())
                                .toLowerCase(Locale.ROOT)
                                .contains(words));
    }

    private static String stem(AnalysedQuestion row) {
        var stem = Prose.plain(row.question().head().stem());
        return row.inUse() ? stem : stem + " (earlier wording)";
    }

    private static double observed(AnalysedQuestion row) {
        return row.analysis().expectation() instanceof Statistic.Known<Expectation>(var compared)
                ? compared.observed()
                : 2;
    }

    private static double difference(AnalysedQuestion row) {
        return row.analysis().expectation() instanceof Statistic.Known<Expectation>(var compared)
                ? compared.difference().value()
                : 2;
    }
}
