package org.casebook.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.Directory;
import org.casebook.people.PeopleFilter;
import org.casebook.people.Role;
import org.casebook.roster.plan.Step;
import org.casebook.roster.reading.ColumnMeaning;
import org.casebook.signin.Passwords;
import org.casebook.support.HostileText;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's page that brings files in. */
class ImportViewTest extends ViewTest {

    @Autowired
    Passwords passwords;

    @Autowired
    Directory directory;

    @Autowired
    ClassDirectory classes;

    private String mark;

    @BeforeEach
    void setUp() {
        mark = school.mark();
        signIn(school.administrator());
        navigate(ImportView.class);
    }

    @Test
    void aFaultIsShownWithItsLineStopsEverythingAndIsMended() {
        read("username,name,class\na.%1$s,Ann,K %1$s\nb c,Bob,K %1$s\n");

        assertThat(text()).contains("1 row can't be taken");
        assertThat(button("Do all this").isVisible()).isFalse();
        assertThat(steps()).singleElement().satisfies(step -> {
            assertThat(step.place().toString()).isEqualTo("people.csv, line 3");
            assertThat(StepKind.words(step)).contains("letters, digits");
        });
        assertThat(find(Anchor.class).withText("Download people-refused.csv").all())
                .hasSize(1);
        choose(find(Select.class).withLabel("Show").single(), StepKind.CREATED);
        assertThat(steps()).hasSize(3).allMatch(step -> step.about().matches("Ann.*|K .*"));

        read("username,name,class\na.%1$s,Ann,K %1$s\nb.%1$s,Bob,K %1$s\n");
        assertThat(text()).contains("Every row can be taken");
        assertThat(count()).isZero();
        click("Do all this");

        assertThat(text()).contains("2 new people", "1 new class", "2 new enrolments");
        assertThat(find(ProgressBar.class).all()).as("while it goes on alone").isEmpty();
        assertThat(count()).isEqualTo(2);
        click("Make sign-in slips for the new people");
        assertThat(find(SlipSheet.class).all()).hasSize(1);

        read("username,name,class\na.%1$s,Ann,K %1$s\nb.%1$s,Bob,K %1$s\n");
        assertThat(text()).contains("there is nothing to do");
    }

    @Test
    void cellsWithScriptsAreShownAsTextOrRefusedEachInItsRow() {
        var cell = '"' + HostileText.of("cell", 800).replace("\"", "\"\"") + '"';
        view().read(
                        "people.csv",
                        "username,name,class\n%1$s,Ann,K\nb.%2$s,%1$s,K\nc.%2$s,Cid,%1$s\nd.%2$s,Dee,K %2$s\n"
                                .formatted(cell, mark)
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(text()).contains("What would happen", "rows can't be taken");
        assertThat(steps())
                .allSatisfy(step -> assertThat(step.place().toString()).startsWith("people.csv, line"));
    }

    @Test
    void whatCannotBeReadAtAllIsSaidSo() {
        view().read("people.xlsx", new byte[] {'P', 'K', 3, 4, 0});
        assertThat(refusal()).containsAnyOf("no workbook", "can't be unpacked");
        assertThat(messages()).isEmpty();
    }

    @Test
    void whatNoColumnTellsOfIsAskedForAndLeftOutAndCanBeSaidAgain() {
        read("colour,size %1$s\nred,3\n");
        click("Go on");

        assertThat(refusal()).contains("'people.csv' is left out");
        read("colour,size %1$s\nred,3\n");
        click("Say what is in each column");
        choose(find(Select.class).withLabel("size " + mark).single(), ColumnMeaning.ROLE);
        click("Go on");
        assertThat(find(Select.class).withLabel("colour").single().getErrorMessage())
                .contains("Mark at least one column");
    }

    @Test
    void columnsThatNobodyKnowsAreAskedForOnce() {
        var text = "Vorname;Nachname;Kennung %1$s;Gruppe;Raum\nAnna;Muster;a.%1$s;9B;12\nBen;Beispiel;b.%1$s;9B;12\n";
        read(text);

        assertThat(text()).contains("What is in each column?", "The first rows of people.csv", "Beispiel");
        assertThat(text()).doesNotContain("What would happen");
        view().read("once more.csv", text.formatted(mark).getBytes(StandardCharsets.UTF_8));
        assertThat(find(Select.class).all())
                .extracting(choice -> choice.getValue())
                .containsExactly(
                        ColumnMeaning.GIVEN_NAME,
                        ColumnMeaning.FAMILY_NAME,
                        ColumnMeaning.USERNAME,
                        ColumnMeaning.CLASS,
                        ColumnMeaning.UNUSED);
        var room = find(Select.class).withLabel("Raum").single();
        choose(room, ColumnMeaning.USERNAME);
        click("Go on");
        assertThat(room.isInvalid()).isTrue();
        assertThat(room.getErrorMessage()).isEqualTo("Another column is that already.");
        choose(room, ColumnMeaning.CLASS);
        click("Go on");

        assertThat(text()).contains("Every row can be taken");
        assertThat(steps()).extracting(Step::about).contains("Anna Muster (a." + mark + "), student");
        read(text);
        assertThat(text()).contains("Every row can be taken").doesNotContain("Columns not used");
    }

    @Test
    void whatIsMissingIsDecidedByTheAdministrator() {
        read("username,name,class\na.%1$s,Ann,K %1$s\nb.%1$s,Bob,K %1$s\n");
        click("Do all this");

        read("username,name,class\na.%1$s,Ann,K %1$s\n");
        var end = find(Checkbox.class).all().stream()
                .filter(box -> box.isVisible() && box.getLabel().startsWith("End 1 memberships"))
                .findFirst()
                .orElseThrow();
        choose(end, true);
        click("Do all this");

        assertThat(text()).contains("1 deactivated, archived or ended");
    }

    @Test
    void aSchoolThatHasChangedSinceIsLookedAtAgain() {
        read("username,name\na.%1$s,Ann\n");
        passwords.addPerson(school.administrator(), "a." + mark, "Ann", Role.STUDENT, "a password like any");

        click("Do all this");

        assertThat(messages()).singleElement().asString().contains("has changed since");
        assertThat(text()).contains("there is nothing to do");
    }

    @Test
    void everyFileCanBeTakenOut() {
        navigate(ExportView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(
                        "People (people.csv)",
                        "Classes (classes.csv)",
                        "Who is in which class (enrolments.csv)",
                        "All in one (oneroster.zip)");
    }

    private ImportView view() {
        return (ImportView) getCurrentView();
    }

    private void read(String text) {
        view().read("people.csv", text.formatted(mark).getBytes(StandardCharsets.UTF_8));
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    var none = new Button();
                    none.setVisible(false);
                    return none;
                });
    }

    @SuppressWarnings("unchecked")
    private List<Step> steps() {
        var grid = test((Grid<Step>) find(Grid.class).single());
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    /** What stands at the button for files. */
    private String refusal() {
        return find(Paragraph.class).withAttribute("role", "alert").all().stream()
                .map(Paragraph::getText)
                .collect(Collectors.joining());
    }

    private int count() {
        return directory.count(school.administrator(), PeopleFilter.with(mark));
    }
}
