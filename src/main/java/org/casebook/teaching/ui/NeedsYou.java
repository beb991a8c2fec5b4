package org.casebook.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.gradebook.ToMark.Unmarked;
import org.casebook.gradebook.ui.GradeLinks;
import org.casebook.marking.MarkRelease.Standing;
import org.casebook.marking.ui.MarkingLinks;
import org.casebook.progress.ClassProgress.Row;
import org.casebook.progress.WorkInHand;
import org.casebook.progress.WorkOverview;
import org.casebook.writing.MarkedBy;

/** What waits for a teacher: who may be stuck, what is to be released and to be marked, who hasn't done what was due. */
class NeedsYou extends UnorderedList {

    /** So many names a line holds. */
    private static final int NAMES = 8;

    private final boolean withClass;

    /** @param withClass whether the lines say of which class they are */
    NeedsYou(
            List<WorkInHand> works,
            List<Unmarked> unmarked,
            Texts texts,
            boolean withClass,
            GivenActions actions,
            Runnable changed) {
        this.withClass = withClass;
        addClassNames("to-do", "needs-you");
        works.stream().filter(work -> !work.stuck().isEmpty()).forEach(this::addStuck);
        works.stream().filter(WorkInHand::isToRelease).forEach(work -> addToRelease(work, actions, changed));
        unmarked.forEach(this::addUnmarked);
        texts.standing().forEach(standing -> addTexts(standing, texts.classNames()));
        works.stream()
                .filter(work -> isLately(work) && !work.missing().isEmpty())
                .forEach(work -> addMissing(work, actions, changed));
    }

    /**
     * What was written and waits for marks or their release.
     *
     * @param classNames by class; those that lines don't name may be missing
     */
    record Texts(List<Standing> standing, Map<UUID, String> classNames) {}

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private static boolean isLately(WorkInHand work) {
        var last = work.assignment().plan().schedule().lastTime();
        return last != null && last.isAfter(work.at().minus(WorkOverview.LATELY));
    }

    private void addStuck(WorkInHand work) {
        var line = names(work.stuck(), row -> name(row, address(work, row)));
        add(line(AssignmentItem.link(work.assignment()), work.schoolClass().name(), "May be stuck or away", line));
    }

    private void addToRelease(WorkInHand work, GivenActions actions, Runnable changed) {
        var counts = work.counts();
        var line = line(
                AssignmentItem.link(work.assignment()),
                work.schoolClass().name(),
                "To release",
                new Span("Done " + counts.done() + " of " + counts.students() + ". "
                        + "They don't see yet which answers were right."));
        line.add(Styled.div("quick", AssignmentItem.release(work.assignment(), actions, changed)));
        add(line);
    }

    private void addUnmarked(Unmarked unmarked) {
        var students = unmarked.schoolClass().students().size();
        add(line(
                new Anchor(
                        GradeLinks.external(
                                unmarked.schoolClass().id(), unmarked.work().id()),
                        unmarked.work().title()),
                unmarked.schoolClass().name(),
                "To mark",
                new Span("Marked " + unmarked.marked() + " of " + students + ".")));
    }

    private void addTexts(Standing standing, Map<UUID, String> classNames) {
        var assignment = standing.assignment();
        boolean done = standing.marked() == standing.texts();
        add(line(
                new Anchor(MarkingLinks.marks(assignment.classId(), assignment.id()), assignment.title()),
                classNames.getOrDefault(assignment.classId(), ""),
                done ? "To release" : "To mark",
                new Span(
                        done
                                ? standing.texts() + (standing.texts() == 1 ? " text is" : " texts are")
                                        + " marked. They don't see their marks yet."
                                : assignment.plan().markedBy() == MarkedBy.PAIRS
                                        ? standing.texts() + " handed in, to be compared."
                                        : "Marked " + standing.marked() + " of " + standing.texts()
                                                + " that are handed in.")));
    }

    private void addMissing(WorkInHand work, GivenActions actions, Runnable changed) {
        var missing = work.missing();
        var names = names(
                missing,
                row -> name(
                        row,
                        ClassLinks.results(
                                work.schoolClass().id(), row.student().id())));
        var line = line(
                AssignmentItem.link(work.assignment()),
                work.schoolClass().name(),
                "Missing " + missing.size() + " of " + work.rows().size(),
                names);
        if (missing.stream().anyMatch(MissingMessages::isLeft) && MissingMessages.isDue(work)) {
            line.add(Styled.div(
                    "quick", AssignmentItem.action(MissingMessages.WRITE, work.assignment(), () -> actions.missing()
                            .write(work.assignment(), Row::isMissing, changed))));
        }
        add(line);
    }

    private ListItem line(Component title, String className, String kind, Component about) {
        var text = new Div(title);
        if (withClass) {
            text.add(Styled.span("about", className));
        }
        return new ListItem(text, Styled.span("state", kind), Styled.div("whom", about));
    }

    private static Span names(List<Row> rows, Function<Row, Component> name) {
        var line = new Span();
        rows.stream().limit(NAMES).forEach(row -> {
            if (line.getComponentCount() > 0) {
                line.add(", ");
            }
            line.add(name.apply(row));
        });
        if (rows.size() > NAMES) {
            line.add(" and " + (rows.size() - NAMES) + " more");
        }
        return line;
    }

    private static Anchor name(Row row, String address) {
        return new Anchor(address, row.student().listName());
    }

    /** The attempt that waits. */
    private static String address(WorkInHand work, Row row) {
        var student = ClassLinks.results(work.schoolClass().id(), row.student().id());
        return row.progress()
                .openAttempt()
                .map(attempt -> student + "/quiz/" + attempt.id())
                .orElse(student);
    }
}
