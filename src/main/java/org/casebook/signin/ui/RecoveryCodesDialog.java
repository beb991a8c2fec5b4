package org.casebook.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.casebook.base.ui.Styled;

/** Shows recovery codes, this once. */
class RecoveryCodesDialog extends Dialog {

    RecoveryCodesDialog(List<String> codes) {
        setHeaderTitle("Your recovery codes");
        var list = Styled.list("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        add(
                new Paragraph("Without your phone, one of these signs you in with your password. Each works once. Write"
                        + " them down or print them now: they are not shown again."),
                list);
        setCloseOnOutsideClick(false);
        getFooter().add(new Button("I have them", _ -> close()));
    }
}
