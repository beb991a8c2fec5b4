package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassTabs.Tab;
import org.casebook.classroom.ui.NewClass;
import org.casebook.gradebook.ToMark;
import org.casebook.marking.MarkRelease;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.WorkInHand;
import org.casebook.progress.WorkOverview;
import org.jspecify.annotations.Nullable;

/** A teacher's start page: what waits, what is open and opens next in all their classes, and the ways into each. */
@Route("start")
@PageTitle("Start · Casebook")
@Menu(title = "Start", order = 0)
@RolesAllowed(Role.TEACHERS)
class TeacherStartView extends Page implements AfterNavigationObserver {

    /** So many are seen at a glance; the rest is folded away. */
    private static final int SHOWN = 8;

    private final Classes classes;
    private final WorkOverview overview;
    private final ToMark toMark;
    private final MarkRelease marks;
    private final GivenActions actions;
    private final Clock clock;

    TeacherStartView(
            Classes classes,
            WorkOverview overview,
            ToMark toMark,
            MarkRelease marks,
            GivenActions actions,
            Clock clock) {
        this.classes = classes;
        this.overview = overview;
        this.toMark = toMark;
        this.marks = marks;
        this.actions = actions;
        this.clock = clock;
        addClassName("of-class");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var actor = CurrentActor.get();
        var taught = classes.taughtBy(actor).stream()
                .filter(each -> !each.isArchived())
                .toList();
        show(new H1("Start"));
        if (taught.isEmpty()) {
            add(
                    new Paragraph(
                            "You teach no class yet. Make one, then show your students its join code: they come in"
                                    + " by themselves. A colleague can also add you to theirs."),
                    Styled.div("tools", Buttons.primary("Create your first class", _ -> NewClass.ask(classes))));
            return;
        }
        var works = overview.now(actor);
        var texts = new NeedsYou.Texts(
                marks.waiting(actor), taught.stream().collect(Collectors.toMap(ClassSummary::id, ClassSummary::name)));
        var waiting = new NeedsYou(works, toMark.now(actor), texts, true, actions, this::refresh);
        add(Prose.note("As of " + ReaderTime.time(clock.instant()) + "."), new H2("Needs you"));
        add(waiting.isEmpty() ? new Paragraph("Nothing waits for you.") : waiting);
        addOpen(works.stream().filter(WorkInHand::isOpen).sorted(byDue()).toList());
        var later = works.stream().filter(WorkInHand::isYetToOpen).toList();
        if (!later.isEmpty()) {
            add(new H2("Opens next"));
            addFolded(later, "open later");
        }
        add(
                new H2("Your classes"),
                Styled.div("tools", new Button("New class", _ -> NewClass.ask(classes))),
                cards(taught));
    }

    private void addOpen(List<WorkInHand> open) {
        add(new H2("Open now, what is due next first"));
        if (open.isEmpty()) {
            add(new Paragraph("Nothing is open. ‘New assignment’ below gives a class something to do."));
        } else {
            addFolded(open, "are open");
        }
    }

    private void addFolded(List<WorkInHand> works, String what) {
        add(list(works.stream().limit(SHOWN).toList()));
        if (works.size() > SHOWN) {
            add(new Details(
                    (works.size() - SHOWN) + " more " + what,
                    list(works.stream().skip(SHOWN).toList())));
        }
    }

    private UnorderedList list(List<WorkInHand> works) {
        return Styled.list("to-do", works, work -> new AssignmentItem(work, true, actions, this::refresh));
    }

    /** What was due comes last: it stands among what is missing. What is never due comes before that, the newest first. */
    private Comparator<WorkInHand> byDue() {
        var now = clock.instant();
        return Comparator.comparing((WorkInHand work) -> {
                    var last = last(work);
                    return last == null ? 1 : last.isBefore(now) ? 2 : 0;
                })
                .thenComparing(work -> last(work), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                .thenComparing(work -> work.assignment().plan().schedule().opens(), Comparator.reverseOrder());
    }

    private static @Nullable Instant last(WorkInHand work) {
        return work.assignment().plan().schedule().lastTime();
    }

    private static Div cards(List<ClassSummary> taught) {
        var cards = Styled.div("next-steps");
        for (var each : taught) {
            var title = new H3(new Anchor(ClassLinks.first(each.id()), each.name()));
            int students = each.students().size();
            cards.add(Styled.div(
                    "card",
                    title,
                    new Paragraph(
                            students == 0
                                    ? "Nobody is in it yet. Its join code is under ‘People’."
                                    : GivenWords.count(students)),
                    Styled.div(
                            "ways",
                            way("New assignment", Tab.ASSIGNMENTS.address(each.id()) + "/new", " for ", each),
                            way("Grades", Tab.GRADES.address(each.id()), " of ", each),
                            way("Results", Tab.RESULTS.address(each.id()), " of ", each),
                            way("People", Tab.PEOPLE.address(each.id()), " of ", each))));
        }
        return cards;
    }

    private static Anchor way(String text, String address, String of, ClassSummary schoolClass) {
        var way = new Anchor(address, text);
        way.getElement().setAttribute("aria-label", text + of + schoolClass.name());
        return way;
    }
}
