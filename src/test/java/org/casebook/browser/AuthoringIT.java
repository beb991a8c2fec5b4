package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.firstChoice;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.Controls;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** A teacher brings questions in from a file, completes one, and takes it out again. */
@InBrowser
class AuthoringIT {

    private static final Path FILE = Path.of("src/test/resources/exchange/school.gift.txt");

    @Test
    void fromAFileToStudentsAndOutAgain(Visitors visitors) throws IOException {
        var page = visitors.signedIn("teacher1");
        var accessibility = new Accessibility(page);
        page.navigate(visitors.address() + "/questions");
        button(page, "Write a question").waitFor();
        accessibility.look("questions-none");
        button(page, "Import questions").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(FILE);
        button(page, "Take these 15").waitFor();
        assertThat(page.locator(".import-preview")).containsText("It is an essay, which isn't marked by Casebook.");
        accessibility.look("import");
        button(page, "Take these 15").click();
        link(page, "Largest ocean").waitFor();
        accessibility.look("questions");
        link(page, "Largest ocean").click();

        complete(page);
        accessibility.look("question-form");
        button(page, "Put into use").click();
        page.getByText(Pattern.compile("^In use\\. Saved")).waitFor();
        page.locator("vaadin-checkbox-group input").first().check();
        page.getByText("Saved: 1 of your classes use it.").waitFor();

        link(page, "All questions").click();
        page.locator("vaadin-grid vaadin-checkbox").first().click();
        button(page, "Download what is selected").click();
        page.getByText("Download questions.gift.txt (1 question)").waitFor();
        accessibility.look("export");
        var download = page.waitForDownload(
                () -> page.getByText("Download questions.gift.txt (1 question)").click());
        try (var content = download.createReadStream()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("[html]Which ocean is the <strong>largest</strong>?");
        }
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void aFormFitsAPhoneInTheDark(Visitors visitors) {
        var page = visitors.signedIn("teacher2", Device.PHONE, ColorScheme.DARK);
        var accessibility = new Accessibility(page);
        page.navigate(visitors.address() + "/questions");
        button(page, "Write a question").click();
        accessibility.look("new-question-phone");
        button(page, "Begin").click();
        button(page, "Put into use").click();
        page.getByText("Write the question.").first().waitFor();
        accessibility.look("question-form-phone");
        assertThat(Widths.tooWide(page)).isEmpty();
        assertThat(accessibility.violations()).isEmpty();
        button(page, "Delete the draft").click();
        page.waitForURL("**/questions");
        assertThat(Widths.tooWide(page)).isEmpty();
    }

    private static void complete(Page page) {
        page.getByLabel("Why it is wrong").first().waitFor();
        page.getByLabel("Why it is wrong").last().fill("It is smaller than the Atlantic.");
        choose(page, "Topic", 0);
        choose(page, "Difficulty", 1);
        choose(page, "What answering takes", 0);
        page.getByLabel("Passage of the lessons that it rests on").click();
        firstChoice(page).click();
        page.getByText("The question can be put into use.").waitFor();
    }

    private static void choose(Page page, String label, int place) {
        field(page, label).click();
        page.locator("vaadin-select-item[role=option]:visible").nth(place).click();
        // What comes back of a choice moves the fields below it.
        Controls.settled(page);
    }
}
