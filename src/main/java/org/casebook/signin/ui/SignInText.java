package org.casebook.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.signin.OpenSignIn;

/** One place where somebody is signed in, in words. */
final class SignInText {

    private SignInText() {}

    static Div of(OpenSignIn one) {
        var until = one.rememberedUntil();
        var about = Styled.paragraph(
                "about",
                "Last used " + ReaderTime.dateTime(one.lastSeen()) + " from " + one.address() + ". "
                        + "Signed in " + ReaderTime.dateTime(one.started()) + " by "
                        + one.method().label().toLowerCase(java.util.Locale.ROOT)
                        + (until == null ? "." : "; stays so until " + ReaderTime.date(until) + " if it isn't used."));
        return new Div(new Paragraph(one.browser()), about);
    }
}
