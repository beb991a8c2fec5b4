package org.casebook.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.people.Actor;
import org.casebook.privacy.AuditLine;
import org.casebook.support.Queries;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrators' page of who did what. */
class AuditViewTest extends ViewTest {

    @Autowired
    Audit audit;

    @Autowired
    Queries queries;

    private Actor teacher;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        audit.record(teacher.id(), AuditAction.SETTING_CHANGED, AuditSubject.SCHOOL, "this and that");
        signIn(school.administrator());
    }

    @Test
    void theAddressSaysWhatIsShown() {
        open("audit?person=" + teacher.id() + "&action=SETTING_CHANGED&from=2020-01-01&to=2100-12-31");

        assertThat(test(grid(), AuditLine.class).size()).isOne();
        assertThat(test(grid(), AuditLine.class).getCellText(0, 5)).isEqualTo("this and that");
        assertThat(find(DatePicker.class).withLabel("From").single().getValue()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        open("audit?person=" + teacher.id());
        test(find(Select.class).withLabel("Action").single(), AuditAction.class).selectItem("Setting changed");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("person=" + teacher.id(), "action=SETTING_CHANGED");
        assertThat(test(grid(), AuditLine.class).size()).isOne();
    }

    @Test
    void aMistypedAddressShowsAll() {
        open("audit?person=nobody&action=NOTHING&class=x&from=yesterday");

        assertThat(heading()).isEqualTo("Audit");
        assertThat(find(ComboBox.class).withLabel("Person").single().isEmpty()).isTrue();
    }

    @Test
    void aPageTakesFewQueries() {
        assertThat(queries.of(() -> {
                    open("audit");
                    test(grid(), AuditLine.class).getCellText(0, 0);
                }))
                .isLessThanOrEqualTo(20);
    }

    @Test
    void nobodyElseSeesThePage() {
        for (var actor : List.of(school.student(), teacher)) {
            signIn(actor);
            assertNotFound("audit");
        }
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }
}
