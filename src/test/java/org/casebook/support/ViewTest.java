package org.casebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Tests of views without a browser, all on the context and database that the services' tests use. */
@OnH2
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected School school;

    @Autowired
    protected People people;

    @Autowired
    private UserDetailsService users;

    /** Looking for views in every library would take longer than all the tests. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.casebook");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** From here on, this person looks at the pages. */
    protected void signIn(Actor actor) {
        var person = people.byId(List.of(actor.id())).get(actor.id());
        var user = users.loadUserByUsername(person.username());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Opens whatever is at the address for the one who is signed in. */
    protected void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** The page's own heading. */
    protected String heading() {
        return find(H1.class).single().getText();
    }

    /** Where an attempt stands. */
    protected String where() {
        return find(Paragraph.class).withClassName("where").single().getText();
    }

    /** All words on the page, in the order in which they stand there. */
    protected String text() {
        return text((Component) getCurrentView());
    }

    protected static String text(Component component) {
        return words(component.getElement()).replaceAll("\\s+", " ").strip();
    }

    protected void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    /** The addresses that links with the given text lead to. */
    protected List<String> links(String text) {
        return find(RouterLink.class).withText(text).all().stream()
                .map(RouterLink::getHref)
                .toList();
    }

    protected void type(String label, String text) {
        test(find(TextField.class).withLabel(label).single()).setValue(text);
    }

    /** What is wrong with the page's text and password fields, as it stands at them. */
    protected List<String> fieldErrors() {
        return Stream.concat(find(TextField.class).all().stream(), find(PasswordField.class).all().stream())
                .map(HasValidationProperties.class::cast)
                .filter(HasValidationProperties::isInvalid)
                .map(HasValidationProperties::getErrorMessage)
                .toList();
    }

    /** The messages that are open. */
    protected List<String> messages() {
        return find(Notification.class).all().stream()
                .map(message -> test(message).getText())
                .toList();
    }

    /** Sets a field as the person at the page would; one that can't be used is a fault. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected void choose(HasValue field, Object value) {
        assertThat(field.isReadOnly()).isFalse();
        assertThat(((HasEnabled) field).isEnabled()).isTrue();
        field.setValue(value);
    }

    /** The buttons in a row of the page's grid, by the names that a screen reader says. */
    protected Button buttonInGrid(String ariaLabel) {
        var component = find(Grid.class).single();
        var grid = test(component, Object.class);
        int actions = component.getColumns().size() - 1;
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getCellComponent(row, actions))
                .flatMap(cell -> Stream.concat(Stream.of(cell), cell.getChildren()))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().orElse("").equals(ariaLabel))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + ariaLabel + "'"));
    }

    protected void assertNotFound(String address) {
        open(address);
        assertThat(heading()).as(address).isEqualTo("Not found");
    }

    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var html = element.getProperty("innerHTML");
        var own = html == null ? "" : Jsoup.parseBodyFragment(html).text();
        return own + element.getChildren().map(ViewTest::words).collect(Collectors.joining(" "));
    }
}
