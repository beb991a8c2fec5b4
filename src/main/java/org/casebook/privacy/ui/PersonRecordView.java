package org.casebook.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.base.ui.AddressedPage;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.people.Erasures;
import org.casebook.people.Role;
import org.casebook.privacy.PersonRecords;

/** Everything that is kept of a person, for administrators, who can also erase them. */
@Route("people/:person/record")
@RolesAllowed(Role.ADMINISTRATORS)
class PersonRecordView extends AddressedPage {

    private final PersonRecords records;
    private final Erasures erasures;

    PersonRecordView(PersonRecords records, Erasures erasures) {
        this.records = records;
        this.erasures = erasures;
        addClassName("wide");
    }

    @Override
    protected void refresh() {
        UUID id = id("person");
        var record = records.of(CurrentActor.get(), id);
        var erase = new Button("Erase this person", _ -> new EraseDialog(erasures, id, record.account()).open());
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        show(
                new Paragraph(new Anchor("people/" + id, record.account().name())),
                heading("Record of " + record.account().name()),
                new Paragraph("Everything that Casebook keeps of this person. That you have looked is recorded."),
                Styled.div("tools", new RecordDownload(records, id), erase),
                new RecordPanel(record));
    }
}
