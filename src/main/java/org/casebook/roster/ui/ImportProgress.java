package org.casebook.roster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.communication.PushMode;
import org.casebook.roster.RosterImport;

/** How far an import is. The page hears of it while the request that does it goes on. */
class ImportProgress extends Div implements RosterImport.Progress {

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    ImportProgress() {
        addClassName("import-progress");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "How far the import is");
        add(words, bar);
        reset();
    }

    @Override
    public void at(String step, int done, int total) {
        words.setText("%s: %,d of %,d".formatted(step, done, total));
        bar.setValue(total == 0 ? 1 : (double) done / total);
        bar.setVisible(true);
        getUI().ifPresent(ui -> ui.push());
    }

    /** Shows nothing until the next import. */
    final void reset() {
        words.setText("");
        bar.setVisible(false);
    }

    /** Stays so while the page is open: closing the connection again would lose what is on its way. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPushConfiguration().setPushMode(PushMode.MANUAL);
    }
}
