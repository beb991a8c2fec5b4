package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Modules;
import org.casebook.assignment.Template;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.Section;

/** What a new assignment begins with: one of the usual ones, or one of the teacher's own templates. */
class StartingPoints extends Div {

    private final RadioButtonGroup<UsualWork> usual = new RadioButtonGroup<>("What do you want to set?");
    private final Select<Template> own = new Select<>();

    /**
     * @param choose gets the plan that is to be shown
     * @param delete deletes a template
     */
    StartingPoints(
            Modules modules,
            List<Template> templates,
            Instant opens,
            Consumer<AssignmentPlan> choose,
            Consumer<Template> delete) {
        addClassName("fields");
        usual.setItems(UsualWork.values());
        usual.setItemLabelGenerator(UsualWork::label);
        usual.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                own.clear();
                choose.accept(plan(modules, chosen.getValue(), opens));
            }
        });
        add(usual);
        if (!templates.isEmpty()) {
            var remove = Buttons.quiet("Delete this template", _ -> delete.accept(own.getValue()));
            remove.setVisible(false);
            own.setLabel("Or one of your templates");
            own.setItems(templates);
            own.setItemLabelGenerator(template -> template == null ? "" : template.title());
            own.addValueChangeListener(chosen -> {
                remove.setVisible(chosen.getValue() != null);
                if (chosen.getValue() != null) {
                    usual.clear();
                    choose.accept(chosen.getValue().plan(opens, ReaderTime.zone()));
                }
            });
            add(Styled.div("picker", own, remove));
        }
    }

    /** Begins with what is set most. */
    void begin() {
        usual.setValue(UsualWork.PRACTICE);
    }

    private static AssignmentPlan plan(Modules modules, UsualWork work, Instant opens) {
        return work.plan(
                modules.topics(),
                modules.sections().stream().map(Section::slug).limit(1).toList(),
                opens);
    }
}
