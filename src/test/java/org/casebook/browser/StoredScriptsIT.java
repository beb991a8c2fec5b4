package org.casebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.support.Browser;
import org.casebook.support.DemoFolder;
import org.casebook.support.HostileText;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever anybody has written, whichever way it came into the database, is text on every page: no script of it runs, and
 * no element is made of it.
 */
class StoredScriptsIT {

    /** Those that a school at work doesn't show. */
    private static final Set<String> NOT_VISITED = Set.of("setup", "second-step");

    private final Routes routes = new Routes();
    private final Set<String> visited = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void whateverIsStoredIsTextOnEveryPage() throws SQLException {
        DemoFolder.copyTo(folder);
        var addresses = HostileSchool.addresses(folder);
        var filled = HostileSchool.fill(folder);
        try (var casebook = RunningCasebook.start("--demo", "--port", "0", "--data", folder.toString());
                var browser = new Browser()) {
            var stranger = new HostileReader(browser, casebook.address(), faults);
            visit(stranger, List.of("login?error", "first-sign-in", "privacy"));
            var hostile = URLEncoder.encode(HostileText.of("address", 500), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            addresses.addAll(List.of("", "nothing/" + hostile, "join/" + hostile, "people?q=" + hostile));
            // Those who can shut others out come last: everything is pressed.
            for (var who : List.of("student07", "teacher1", "admin")) {
                var reader = new HostileReader(browser, casebook.address(), faults);
                reader.signIn(who, casebook.demoPassword());
                look(who, reader);
                visit(
                        reader,
                        addresses.stream().filter(address -> isOf(who, address)).toList());
            }
        }
        assertThat(faults).isEmpty();
        var all = Routes.templates();
        all.removeAll(NOT_VISITED);
        assertThat(visited).containsAll(all);
        assertThat(shown).containsAll(filled);
    }

    private static String withoutQuery(String path) {
        return path.replaceAll("\\?.*", "");
    }

    /** Whether an address leads somebody to a page, and not to one that says that there is none. */
    private static boolean isOf(String who, String address) {
        return switch (who) {
            case "student07" -> !address.startsWith("classes/");
            case "teacher1" -> !isStudents(address);
            default -> !address.startsWith("classes/") && !isStudents(address);
        };
    }

    private static boolean isStudents(String address) {
        return address.startsWith("quiz/") || address.startsWith("again/") || address.startsWith("writing/");
    }

    /** What is only seen on the way to something. */
    private static void look(String who, HostileReader reader) {
        var text = HostileText.of("file", 800);
        switch (who) {
            case "teacher1" -> reader.pasteQuestions(text);
            case "student07" -> reader.pointAtCharts(text);
            default -> {}
        }
    }

    /** Opens the given addresses and what can be reached from them: of each other view the first page that is found. */
    private void visit(HostileReader reader, List<String> starts) {
        var views = new TreeSet<String>();
        var seen = new TreeSet<>(starts);
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var path = open.poll();
            var template = routes.of(withoutQuery(path));
            if (template.isPresent() && !views.add(template.get()) && !starts.contains(path)) {
                continue;
            }
            reader.open(path);
            template.ifPresent(visited::add);
            var links = new TreeSet<>(reader.links());
            reader.pressAll();
            links.addAll(reader.links());
            links.stream()
                    .filter(link -> routes.of(withoutQuery(link)).isPresent() && seen.add(link))
                    .forEach(open::add);
            shown.addAll(reader.shown());
        }
    }
}
