package org.casebook.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.casebook.audit.Audit;
import org.casebook.backup.Backup;
import org.casebook.backup.DownloadsFrom;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.signin.CodeAtPage;
import org.casebook.signin.TotpService;
import org.casebook.support.AuthenticatorApp;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator sees who takes a backup away. */
class DownloadDialogTest extends ViewTest {

    private static final String NAME = "casebook-2026-11-28-024000.zip";

    @Autowired
    CodeAtPage codes;

    @Autowired
    TotpService setup;

    @Autowired
    Audit audit;

    @Autowired
    TestClock clock;

    @TempDir
    Path data;

    private Actor administrator;

    @BeforeEach
    void signInAsAdministrator() throws IOException {
        Files.writeString(Files.createDirectory(data.resolve("backups")).resolve(NAME), "the school");
        var person = school.person(Role.ADMINISTRATOR);
        administrator = new Actor(person.id(), person.role());
        signIn(administrator);
    }

    /** Other tests of this school know of one administrator. */
    @AfterEach
    void leaveOneAdministrator() {
        people.activate(school.administrator(), administrator.id(), false);
    }

    @Test
    void whoHasNoCodesFindsTheFileAtOnce() {
        openDialog();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Download " + NAME);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Whoever has this file has the whole school"));
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(downloaded()).isEqualTo("the school");
    }

    @Test
    void whoHasCodesFindsItAfterOne() {
        var secret = setup.begin(administrator, School.PASSWORD).secret();
        setup.confirm(administrator, AuthenticatorApp.code(secret, clock.instant()));
        clock.advance(Duration.ofMinutes(1));
        openDialog();
        assertThat(find(Anchor.class).withText("Download the file").all()).isEmpty();

        type("Code from your app, or a recovery code", "000000");
        click("Go on");
        assertThat(find(Anchor.class).withText("Download the file").all()).isEmpty();
        assertThat(messages()).anyMatch(message -> message.contains("The code is not right."));

        type("Code from your app, or a recovery code", AuthenticatorApp.code(secret, clock.instant()));
        click("Go on");
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(downloaded()).isEqualTo("the school");
    }

    @Test
    void itCloses() {
        openDialog();

        click("Close");

        assertThat(find(Dialog.class).all()).isEmpty();
    }

    private void openDialog() {
        var downloads = new DownloadsFrom(codes, audit, clock, data).downloads();
        new DownloadDialog(downloads, new Backup(NAME, Instant.parse("2026-11-28T01:40:00Z"), 10)).open();
    }

    private String downloaded() {
        var bytes = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("Download the file").single()).download(bytes);
        return bytes.toString();
    }
}
