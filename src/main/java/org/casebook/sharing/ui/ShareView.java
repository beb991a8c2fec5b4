package org.casebook.sharing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.ProgressSharing;
import org.casebook.sharing.LinkLifetime;
import org.casebook.sharing.ProgressLinks;

/** Where a student makes links to their progress, sees before what they show, and ends them. */
@Route("progress/share")
@PageTitle("Show my progress · Casebook")
@RolesAllowed(Role.STUDENTS)
class ShareView extends Page implements AfterNavigationObserver {

    private static final int PREVIEW_HEADING = 3;

    private final Course course;
    private final ProgressLinks links;
    private final ProgressSharing sharing;
    private final RadioButtonGroup<LinkLifetime> lifetime = new RadioButtonGroup<>("How long does it work?");
    private final Checkbox grades = new Checkbox("Grades too");
    private final Div made = new Div();
    private final Div preview = new Div();
    private final OpenLinks open;

    ShareView(Course course, ProgressLinks links, ProgressSharing sharing) {
        this.course = course;
        this.links = links;
        this.sharing = sharing;
        this.open = new OpenLinks(links);
        lifetime.setItems(LinkLifetime.values());
        lifetime.setItemLabelGenerator(LinkLifetime::label);
        lifetime.setValue(LinkLifetime.WEEK);
        lifetime.addValueChangeListener(_ -> look());
        grades.setHelperText("Those that you see under ‘Grades’.");
        grades.addValueChangeListener(_ -> look());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(new Paragraph(new Anchor("progress", "Progress")), new H1("Show my progress to somebody at home"));
        if (!sharing.isOn()) {
            add(new Paragraph("Your school has switched this off. Links that were made before show nothing."));
            return;
        }
        add(
                new Paragraph("A link opens one page with your progress, for your parents or whoever looks after you."
                        + " They need no password and can change nothing. Whoever has the link can read the page until it"
                        + " ends, so send it to nobody else. You decide: nobody at school can make a link for you."),
                Styled.div("fields", lifetime, grades, Buttons.primary("Make a link", _ -> make())),
                made,
                open,
                new H2("What the page shows"),
                preview);
        look();
    }

    private void make() {
        Messages.attempt(() -> {
            var token = links.make(CurrentActor.get(), lifetime.getValue(), grades.getValue());
            made.removeAll();
            made.add(new MadeLink(token));
            open.refresh();
        });
    }

    private void look() {
        var shown = links.preview(CurrentActor.get(), lifetime.getValue(), grades.getValue());
        var time = new SharedTime(ReaderTime.zone(), UI.getCurrent().getLocale());
        preview.removeAll();
        preview.add(Prose.built(SharedSheet.of(course, shown, time, PREVIEW_HEADING)));
        preview.setClassName("shared-preview");
        UI.getCurrent().getPage().addJsModule("context://components/casebook-share.js");
    }
}
