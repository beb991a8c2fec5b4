package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.QrImage;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.JoinCode;
import org.casebook.classroom.JoinCodes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A class's join code as large as a projector or a sheet of paper has room, with nothing around it. */
@Route(value = "classes/:class/code", autoLayout = false)
@RolesAllowed(Role.TEACHERS)
class JoinCodeView extends ClassPage {

    private final Classes classes;
    private final JoinCodes codes;

    JoinCodeView(Classes classes, JoinCodes codes) {
        this.classes = classes;
        this.codes = codes;
        addClassName("projected");
    }

    @Override
    protected void refresh() {
        var id = classId();
        var heading = heading("Join " + classes.taught(CurrentActor.get(), id).name());
        var tools = Styled.div(
                "tools",
                new RouterLink("Back to the people of the class", ClassPeopleView.class, ClassLinks.of(id)),
                new Button("Print", _ -> getElement().executeJs("window.print()")),
                new DisplayButton());
        show(tools, heading);
        codes.of(CurrentActor.get(), id)
                .ifPresentOrElse(
                        this::add,
                        () -> add(new Paragraph("Nobody can join by a code at the moment. Make one first.")));
    }

    private void add(JoinCode code) {
        var letters = Styled.paragraph("join-code", code.text());
        var where = new Paragraph();
        var picture = new Div();
        add(
                letters,
                where,
                picture,
                new Paragraph("The code holds until " + ReaderTime.dateTime(code.expiresAt()) + "."));
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
    }
}
