package org.casebook;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.casebook.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Start of the application and frame of its pages. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/casebook.css")
@StyleSheet("styles/print.css")
@Viewport("width=device-width, initial-scale=1")
public class Casebook implements AppShellConfigurator {

    /** Runs a command; without one, starts the server and leaves it running. */
    public static void main(String[] arguments) {
        int exitCode = Commands.run(Casebook::application, arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static SpringApplication application() {
        var application = new SpringApplication(Casebook.class);
        // Whose name the code bears that the build has written.
        application.setMainApplicationClass(AheadOfTime.class);
        return application;
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("shortcut icon", "components/icon.svg");
        settings.addInlineWithContents("document.documentElement.lang = 'en';", Inline.Wrapping.JAVASCRIPT);
    }
}
