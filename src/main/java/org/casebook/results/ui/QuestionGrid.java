package org.casebook.results.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.results.QuestionResults.AnalysedQuestion;
import org.casebook.results.analysis.Expectation;
import org.casebook.results.analysis.Statistic;
import org.jspecify.annotations.Nullable;

/** Questions with what a class's answers say of them; what is unknown sorts last. */
class QuestionGrid extends Grid<AnalysedQuestion> {

    /** Above every share and every difference of shares. */
    private static final double UNKNOWN = 2;

    private final Course course;

    QuestionGrid(Course course) {
        this.course = course;
        setEmptyStateText("No such question.");
    }

    /** Shows the questions of a class. */
    void fill(UUID schoolClass, List<AnalysedQuestion> questions) {
        removeAllColumns();
        addComponentColumn(row -> link(schoolClass, row))
                .setHeader("Question")
                .setComparator(Comparator.comparing(QuestionGrid::stem))
                .setWidth("16rem")
                .setFlexGrow(4);
        addColumn(row -> AdviceWords.brief(row.analysis().advice().getFirst()))
                .setHeader("Advice")
                .setComparator(
                        Comparator.comparing(row -> row.analysis().advice().getFirst()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.analysis().answers())
                .setHeader("First answers")
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> StatisticWords.right(row.analysis()))
                .setHeader("Right")
                .setComparator(Comparator.comparingDouble(QuestionGrid::observed))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.analysis().partlyRight())
                .setHeader("Partly right")
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.analysis().unknown())
                .setHeader("I don't know")
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.analysis().expectation() instanceof Statistic.Known<Expectation>(var compared)
                        ? PercentagePoints.of(compared.difference().value()) + " ("
                                + PercentagePoints.range(compared.difference()) + ")"
                        : "–")
                .setHeader("Difference, in points")
                .setComparator(Comparator.comparingDouble(QuestionGrid::difference))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> course.topic(row.question().topic())
                        .map(Topic::name)
                        .orElse(row.question().topic()))
                .setHeader("Topic")
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(questions);
    }

    private static RouterLink link(UUID schoolClass, AnalysedQuestion row) {
        var link = new RouterLink(
                stem(row), QuestionResultView.class, QuestionResultView.address(schoolClass, row.version()));
        link.addClassName("question-link");
        return link;
    }

    /**
     * Keeps the questions that fit.
     *
     * @param words part of a stem or an id
     * @param topic id of a topic, or null for all
     */
    void filter(String words, @Nullable String topic) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        getListDataView()
                .setFilter(row -> (topic == null || row.question().topic().equals(topic))
                        && (stem(row) + " " + row.question().id())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted));
    }

    private static String stem(AnalysedQuestion row) {
        var stem = Prose.plain(row.question().head().stem());
        return row.inUse() ? stem : stem + " (no longer in use)";
    }

    private static double observed(AnalysedQuestion row) {
        return row.analysis().expectation() instanceof Statistic.Known<Expectation>(var compared)
                ? compared.observed()
                : UNKNOWN;
    }

    private static double difference(AnalysedQuestion row) {
        return row.analysis().expectation() instanceof Statistic.Known<Expectation>(var compared)
                ? compared.difference().value()
                : UNKNOWN;
    }
}
