package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.LiveTicks;
import org.casebook.base.ui.LiveUpdates;
import org.casebook.base.ui.QrImage;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.JoinCode;
import org.casebook.classroom.JoinCodes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/**
 * A class's join code as large as a projector or a sheet of paper has room, with the QR code beside it and who is in the
 * class below, as they come.
 */
@Route(value = "classes/:class/code", autoLayout = false)
@RolesAllowed(Role.TEACHERS)
class JoinCodeView extends ClassPage {

    private final Classes classes;
    private final JoinCodes codes;
    private final LiveTicks ticks;

    JoinCodeView(Classes classes, JoinCodes codes, LiveTicks ticks) {
        this.classes = classes;
        this.codes = codes;
        this.ticks = ticks;
        addClassNames("projected", "join-wall");
    }

    @Override
    protected void refresh() {
        var teacher = CurrentActor.get();
        var id = classId();
        var schoolClass = classes.taught(teacher, id);
        var heading = heading("Join " + schoolClass.name());
        var joined = new JoinedPanel(schoolClass.students());
        var tools = Styled.div(
                "tools",
                new RouterLink("Back to the people of the class", ClassPeopleView.class, ClassLinks.of(id)),
                new LiveUpdates<>(ticks, () -> classes.taught(teacher, id).students(), joined::show),
                new Button("Print", _ -> getElement().executeJs("window.print()")),
                new DisplayButton());
        var way = codes.of(teacher, id)
                .map(this::way)
                .orElseGet(() -> new Div(new Paragraph("Nobody can join by a code at the moment. Make one first.")));
        show(tools, heading, way, joined);
    }

    private Div way(JoinCode code) {
        var where = new Paragraph();
        var picture = Styled.div("join-picture");
        var words = new Div(
                Styled.paragraph("join-code", code.text()),
                new Paragraph("The code holds until " + ReaderTime.dateTime(code.expiresAt()) + "."),
                where);
        // The browser knows under which address this school is reached; the server may stand behind others.
        getElement().executeJs("return document.baseURI").then(String.class, base -> {
            where.removeAll();
            where.add(
                    new Span("Sign in, go to "),
                    Styled.span("address", base + "join"),
                    new Span(" and type the code, or scan this:"));
            var address = base + "join/" + code.letters();
            picture.removeAll();
            picture.add(new QrImage(address, "QR code for " + address));
        });
        return Styled.div("join-way", words, picture);
    }
}
