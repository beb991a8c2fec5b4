package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Score;

/** The parts of an answer, each right or wrong, with the reason. */
public class Remarks extends UnorderedList {

    public Remarks(Score score) {
        addClassName("remarks");
        score.remarks().forEach(remark -> add(item(remark)));
    }

    private static ListItem item(Score.Remark remark) {
        var sign = Styled.span("sign", remark.right() ? "✓" : "✗");
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", remark.right() ? "right" : "wrong");
        var item = new ListItem(sign, Prose.inline(remark.about()));
        item.addClassName(remark.right() ? "right" : "wrong");
        if (!remark.text().isEmpty()) {
            item.add(Prose.paragraph(remark.text()));
        }
        return item;
    }
}
