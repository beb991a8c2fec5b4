package org.casebook.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.base.HasDisplayName;
import org.casebook.base.Release;
import org.springframework.beans.factory.annotation.Value;

/** The frame of every page behind the sign-in. The menu lists the views that the signed-in person may open. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient List<MenuCount> counts;
    private boolean counted;
    private final Map<String, SideNavItem> items = new HashMap<>();

    MainLayout(
            AuthenticationContext authentication,
            List<MenuCount> counts,
            @Value("${casebook.demo:false}") boolean demo) {
        this.counts = List.copyOf(counts);
        setPrimarySection(Section.NAVBAR);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var skip = new Anchor("#content", "Skip to the content");
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var home = new Anchor("", "Casebook");
        home.addClassName("product-name");
        addToNavbar(skip, toggle, home, Styled.div("gap"), new DisplayButton(), userMenu(authentication));
        if (demo) {
            addToNavbar(new DemoBanner());
        }
        addToDrawer(menu(), about());
        // Popovers are shown above everything, wherever they stand.
        addToNavbar(CourseMarks.meanings());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("context://components/casebook-calendars.js");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        counts.forEach(count -> {
            var item = items.get(count.path());
            // At the window's first page and on the page itself: what waits changes there.
            if (item != null && (!counted || event.getLocation().getPath().equals(count.path()))) {
                int open = count.now();
                item.setSuffixComponent(open == 0 ? null : new Span("(" + open + ")"));
            }
        });
        if (counted && getContent() != null) {
            focusHeading(getContent());
        }
        counted = true;
    }

    /** Whoever followed a link reads on at the new page's heading, unless the page has put them elsewhere in it. */
    private static void focusHeading(Component content) {
        content.getElement().executeJs("""
                const heading = this.querySelector('h1');
                if (heading && !this.contains(document.activeElement)
                        && !document.activeElement?.closest('vaadin-dialog, vaadin-confirm-dialog')) {
                    heading.tabIndex = -1;
                    heading.focus({ preventScroll: true });
                }
                """);
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", "Main menu");
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = new SideNavItem(entry.title(), entry.path());
            // A lesson belongs to 'Lessons', a student's page to 'Classes'.
            item.setMatchNested(true);
            items.put(entry.path().replaceFirst("^/", ""), item);
            menu.addItem(item);
        }
        return menu;
    }

    /** Which program this is, for whoever asks for help, and what others may do with it. */
    private static Footer about() {
        var licence = new Anchor("https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0");
        licence.getElement().setAttribute("rel", "license noreferrer");
        licence.setRouterIgnore(true);
        var about = new Footer(
                new Span("Casebook"
                        + Release.version().map(version -> " " + version).orElse("")),
                licence);
        about.addClassName("about-program");
        return about;
    }

    private static MenuBar userMenu(AuthenticationContext authentication) {
        var name = authentication
                .getAuthenticatedUser(HasDisplayName.class)
                .map(HasDisplayName::displayName)
                .orElse("");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.addClassName("user-menu");
        var entries = bar.addItem(new Span(name)).getSubMenu();
        bar.getItems().getFirst().setAriaLabel("Account of " + name);
        entries.addItem("Account", _ -> bar.getUI().ifPresent(ui -> ui.navigate("account")));
        entries.addItem("Sign out", _ -> authentication.logout());
        return bar;
    }

    /** Says on every page that nothing here is real. */
    static class DemoBanner extends Paragraph {
        DemoBanner() {
            super("Demonstration: nobody here is real.");
            addClassName("demo-banner");
        }
    }
}
