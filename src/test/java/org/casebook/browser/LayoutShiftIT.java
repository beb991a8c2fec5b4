package org.casebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.support.Browser.Device;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.LayoutShifts;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is seen moves by itself while a page comes, whichever page it is and whoever opens it: Core Web Vitals call
 * up to 0.1 good, and half of that is the most here.
 */
@InBrowser
class LayoutShiftIT {

    static final double MOST = 0.05;

    /**
     * Those that a school at work doesn't show, rounds of questions, which begin with a button, and what the demonstration
     * doesn't have: questions of teachers, work that is done elsewhere, something to write, and quizzes that ask everyone
     * the same, whose pages {@link PaperIT} looks at.
     */
    private static final Set<String> NOT_VISITED = Set.of(
            "setup",
            "second-step",
            "again/:round",
            "questions/:question",
            "classes/:class/grades/elsewhere/:work",
            "classes/:class/live/:question",
            "writing/:writing",
            "classes/:class/writing/:writing",
            "classes/:class/writing/:writing/edit",
            "classes/:class/writing/:writing/paper",
            "classes/:class/writing/:writing/marks",
            "classes/:class/writing/:writing/marks/:place",
            "classes/:class/writing/:writing/pairs",
            "writing/:writing/marks",
            "classes/:class/assignments/:assignment/questions",
            "classes/:class/assignments/:assignment/paper");

    private final Routes routes = new Routes();
    private final Set<String> visited = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void nothingMovesAtADesk(Visitors visitors) {
        everybodyLooks(visitors, Device.DESKTOP);
    }

    @Test
    void nothingMovesOnAPhone(Visitors visitors) {
        everybodyLooks(visitors, Device.PHONE);
    }

    private void everybodyLooks(Visitors visitors, Device device) {
        look(visitors, visitors.stranger(), List.of("login", "login?error", "login?code", "first-sign-in", "privacy"));
        for (var who : List.of("student07", "teacher1", "admin")) {
            var page = visitors.signedIn(who, device, ColorScheme.LIGHT);
            var starts = new ArrayList<>(List.of("", "account", "live", "messages", "nothing-here"));
            if (who.equals("teacher1")) {
                starts.addFirst(ofTheDemonstration(visitors, page));
            }
            look(visitors, page, starts);
        }
        assertThat(faults).isEmpty();
        var all = Routes.templates();
        all.removeAll(NOT_VISITED);
        assertThat(visited).containsAll(all);
    }

    /** A class with grades and answers: others that tests have made may have none, and so no links to them. */
    private static String ofTheDemonstration(Visitors visitors, Page teacher) {
        ClassPages.open(visitors, teacher, "History 10a");
        return teacher.url().substring(visitors.address().length() + 1);
    }

    /** Loads what can be reached from the given addresses: of each view the first page that is found. */
    private void look(Visitors visitors, Page page, List<String> starts) {
        var shifts = new LayoutShifts(page);
        var views = new TreeSet<String>();
        var seen = new TreeSet<>(starts);
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            var path = open.poll();
            var template = routes.of(path.replaceAll("\\?.*", ""));
            if (template.isPresent() && !views.add(template.get())) {
                continue;
            }
            visitors.open(page, "/" + path);
            if (shifts.sum() > MOST) {
                faults.add(page.url() + " at " + page.viewportSize().width + ": " + shifts.details());
            }
            template.ifPresent(visited::add);
            if (template.equals(Optional.of("classes/:class"))) {
                // No link leads to it while there is no code.
                open.add(path + "/code");
            }
            links(page, visitors.address() + "/").stream()
                    .filter(link -> routes.of(link.replaceAll("\\?.*", "")).isPresent() && seen.add(link))
                    .forEach(open::add);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String base) {
        var all = (List<String>) page.locator("a[href]").evaluateAll("links => links.map(link => String(link.href))");
        return all.stream()
                .filter(link -> link.startsWith(base))
                .map(link -> link.substring(base.length()).replaceAll("#.*", ""))
                .toList();
    }
}
