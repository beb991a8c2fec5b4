package org.casebook.report.ui;

import org.casebook.base.ui.MenuCount;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.report.ReportInbox;
import org.springframework.stereotype.Component;

/** How many questions with open reports there are, in the menu. */
@Component
record OpenReports(ReportInbox inbox) implements MenuCount {

    @Override
    public String path() {
        return ReportsView.PATH;
    }

    @Override
    public int now() {
        var reader = CurrentActor.get();
        // The frame stays with a window in which somebody else has signed in.
        return reader.role() == Role.STUDENT ? 0 : inbox.open(reader);
    }
}
