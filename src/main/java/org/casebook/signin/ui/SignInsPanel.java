package org.casebook.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.signin.CurrentSignIn;
import org.casebook.signin.OpenSignIn;
import org.casebook.signin.SignIns;

/** Where one is signed in, to be ended there one by one or all at once. */
class SignInsPanel extends Section {

    private final SignIns signIns;
    private final CurrentSignIn here;
    private final Div list = new Div();

    SignInsPanel(SignIns signIns, CurrentSignIn here) {
        this.signIns = signIns;
        this.here = here;
        add(new H2("Where you are signed in"), list);
        refresh();
    }

    void refresh() {
        var open = signIns.own(CurrentActor.get(), here.id());
        list.removeAll();
        list.add(listOf(open));
        if (open.stream().anyMatch(one -> !one.here())) {
            list.add(new Button("Sign out everywhere else", _ -> {
                signIns.endOthers(CurrentActor.get(), here.id());
                refresh();
                Messages.done("You are now signed in only here.");
            }));
        }
    }

    private UnorderedList listOf(List<OpenSignIn> open) {
        var items = Styled.list("sign-ins");
        for (var one : open) {
            var item = new ListItem(SignInText.of(one));
            if (one.here()) {
                item.add(Styled.span("state", "This browser"));
            } else {
                var end = Buttons.quiet("Sign out", _ -> {
                    signIns.end(CurrentActor.get(), one.id());
                    refresh();
                });
                end.setAriaLabel("Sign out " + one.browser() + ", last used " + ReaderTime.dateTime(one.lastSeen()));
                item.add(end);
            }
            items.add(item);
        }
        return items;
    }
}
