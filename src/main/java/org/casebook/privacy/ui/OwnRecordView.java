package org.casebook.privacy.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.casebook.base.ui.Page;
import org.casebook.people.CurrentActor;
import org.casebook.privacy.PersonRecords;

/** Everything that is kept of whoever looks. */
@Route("account/record")
@PageTitle("Your record · Casebook")
@PermitAll
class OwnRecordView extends Page implements BeforeEnterObserver {

    private final PersonRecords records;

    OwnRecordView(PersonRecords records) {
        this.records = records;
        addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = CurrentActor.get();
        show(
                new H1("Your record"),
                new Paragraph(
                        "This is everything that Casebook keeps about you. Why, and for how long, is on the page Privacy."),
                new Paragraph(new RouterLink("Privacy", PrivacyView.class)),
                new Paragraph(new RecordDownload(records, actor.id())),
                new RecordPanel(records.of(actor, actor.id())));
    }
}
