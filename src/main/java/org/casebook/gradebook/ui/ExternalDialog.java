package org.casebook.gradebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.Category;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalWork;
import org.casebook.gradebook.Scheme;

/** Asks what is to be said of a column for work done elsewhere. */
class ExternalDialog extends Dialog {

    private static final int USUAL_POINTS = 10;

    private final TextField title = new TextField("Title");
    private final IntegerField outOf = new IntegerField("Points for everything right");
    private final DatePicker date = new DatePicker("Date");
    private final Select<Category> category = new Select<>();
    private final List<Category> categories;
    private final Predicate<ExternalForm> save;

    /** For a new one. */
    ExternalDialog(List<Category> categories, LocalDate today, Consumer<ExternalForm> save) {
        this("A column for work done elsewhere", categories, form -> {
            save.accept(form);
            return true;
        });
        fill("", USUAL_POINTS, today, 0);
    }

    /** For one that is there. */
    static ExternalDialog edit(ExternalForm opened, List<Category> categories, Consumer<Edit<ExternalForm>> save) {
        var shared = new SharedForm<>(opened, form -> words(form, categories), save);
        var dialog = new ExternalDialog("Change this column", categories, shared::save);
        dialog.fill(opened.title(), opened.outOf(), opened.date(), opened.category());
        dialog.addComponentAsFirst(shared);
        return dialog;
    }

    private static Map<String, String> words(ExternalForm form, List<Category> categories) {
        var words = new LinkedHashMap<String, String>();
        words.put("Title", form.title());
        words.put("Points for everything right", String.valueOf(form.outOf()));
        words.put("Date", ReaderTime.date(ReaderTime.instant(form.date().atStartOfDay())));
        words.put(
                "Category",
                form.category() < categories.size()
                        ? categories.get(form.category()).name()
                        : "a new category");
        return words;
    }

    private ExternalDialog(String heading, List<Category> categories, Predicate<ExternalForm> save) {
        this.categories = categories;
        this.save = save;
        setHeaderTitle(heading);
        title.setMaxLength(ExternalWork.LONGEST_TITLE);
        title.setHelperText("Such as 'Talk on the sources'");
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        outOf.setMin(1);
        outOf.setMax(Scheme.Points.MOST);
        outOf.setManualValidation(true);
        date.setManualValidation(true);
        category.setLabel("Category");
        category.setItems(categories);
        category.setItemLabelGenerator(Category::name);
        category.setVisible(categories.size() > 1);
        add(
                new Paragraph("A talk, an essay, a test on paper. Students see a grade as soon as you have given it."),
                Styled.div("fields", title, outOf, date, category));
        var done = Buttons.primary("Save", _ -> save());
        getFooter().add(new Button("Cancel", _ -> close()), done);
    }

    private void fill(String name, int points, LocalDate day, int place) {
        title.setValue(name);
        outOf.setValue(points);
        date.setValue(day);
        category.setValue(categories.get(place));
    }

    private void save() {
        var points = outOf.getValue();
        var day = date.getValue();
        title.setErrorMessage("Please give the column a title.");
        title.setInvalid(title.getValue().isBlank());
        outOf.setErrorMessage("Please give whole points from 1 to " + Scheme.Points.MOST + ".");
        outOf.setInvalid(points == null || points < 1 || points > Scheme.Points.MOST);
        date.setErrorMessage("Please say when it was done.");
        date.setInvalid(day == null);
        if (title.isInvalid() || points == null || outOf.isInvalid() || day == null) {
            return;
        }
        var form = new ExternalForm(title.getValue(), points, day, categories.indexOf(category.getValue()));
        Messages.attempt(() -> {
            if (save.test(form)) {
                close();
            }
        });
    }
}
