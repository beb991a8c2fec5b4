package org.casebook.writing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.casebook.course.writing.Criterion;

/** By what a text is marked: each criterion with its levels, of which the first earns no point. */
class RubricText extends DescriptionList {

    RubricText(List<Criterion> criteria) {
        addClassName("rubric");
        criteria.forEach(criterion -> add(new Term(criterion.name()), new Description(levels(criterion))));
    }

    private static OrderedList levels(Criterion criterion) {
        var levels = new OrderedList();
        levels.getElement().setAttribute("start", "0");
        criterion.levels().forEach(level -> levels.add(new ListItem(level)));
        return levels;
    }
}
