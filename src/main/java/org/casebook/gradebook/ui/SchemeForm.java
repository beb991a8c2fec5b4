package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.Band;
import org.casebook.gradebook.FullMarks;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.MissingRule;
import org.casebook.gradebook.Preset;
import org.casebook.gradebook.Scheme;

/** The fields that say how a class is graded. */
class SchemeForm extends Div {

    private enum Kind {
        PERCENT("Per cent"),
        POINTS("Points"),
        LETTERS("Letters or other grades"),
        PASS_FAIL("Pass or fail");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    private static final int USUAL_POINTS = 10;
    private static final int USUAL_CUT = 50;

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("Grades are");
    private final IntegerField points = new IntegerField("Points for everything right, in each assignment");
    private final IntegerField cut = new IntegerField("Pass mark in per cent");
    private final IntegerField full = new IntegerField("Full marks from (%)");
    private final BandFields bands;
    private final RadioButtonGroup<MissingRule> missing = new RadioButtonGroup<>("Missing work");
    private final CategoryFields categories;
    private final WorkFields works;

    /** @param changed runs whenever something else is chosen or typed */
    SchemeForm(GradeBook.OfClass book, Runnable changed) {
        var settings = book.settings();
        addClassName("scheme-form");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> each.label);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        points.setValue(settings.scheme() instanceof Scheme.Points(int outOf) ? outOf : USUAL_POINTS);
        points.setMin(1);
        points.setMax(Scheme.Points.MOST);
        cut.setValue(settings.scheme() instanceof Scheme.PassFail(int least) ? least : USUAL_CUT);
        cut.setMin(1);
        cut.setMax(100);
        full.setValue(settings.full().percent());
        full.setMin(FullMarks.LEAST);
        full.setMax(100);
        full.setHelperText(
                "Of the questions expected right. After a dozen questions the estimate is short of 100 % even if"
                        + " all went right. Points that were earned are not touched.");
        List<Band> known = settings.scheme() instanceof Scheme.Letters(var chosen) ? chosen : Preset.A_TO_F.bands();
        bands = new BandFields(known, changed);
        missing.setItems(MissingRule.values());
        missing.setItemLabelGenerator(rule -> switch (rule) {
            case LEFT_OUT -> "is shown as missing and left out of the total";
            case COUNTS_AS_ZERO -> "counts as 0 in the total";
        });
        missing.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        missing.setValue(settings.missing());
        kind.addValueChangeListener(_ -> showKind());
        kind.setValue(
                switch (settings.scheme()) {
                    case Scheme.Percent() -> Kind.PERCENT;
                    case Scheme.Points _ -> Kind.POINTS;
                    case Scheme.Letters _ -> Kind.LETTERS;
                    case Scheme.PassFail _ -> Kind.PASS_FAIL;
                });
        add(Styled.div("fields", kind, points, cut, bands, full, missing));
        categories = new CategoryFields(settings.categories(), () -> {
            works().showCategories();
            changed.run();
        });
        works = new WorkFields(book.works(), settings, categories, changed);
        add(
                new H2("Categories"),
                Prose.note(
                        "Each counts in the total by its weight in relation to the others, such as 60 for tests and 40"
                                + " for homework. Each student's lowest grades can be dropped, in the way that"
                                + " raises the total most. One always counts."),
                categories);
        if (!book.works().isEmpty()) {
            add(
                    new H2("How much each assignment counts in the total"),
                    Prose.note("Relative to the others of its category: 2 counts twice as much as 1, and 0 not at all."
                            + " Where there is only reading, done counts as everything right."),
                    works);
        }
        kind.addValueChangeListener(_ -> changed.run());
        missing.addValueChangeListener(_ -> changed.run());
        List.of(points, cut, full).forEach(field -> field.addValueChangeListener(_ -> changed.run()));
    }

    private WorkFields works() {
        return works;
    }

    private void showKind() {
        points.setVisible(kind.getValue() == Kind.POINTS);
        cut.setVisible(kind.getValue() == Kind.PASS_FAIL);
        bands.setVisible(kind.getValue() == Kind.LETTERS);
    }

    /** @throws InvalidInputException if something can't be taken */
    GradeSettings value() {
        var scheme =
                switch (kind.getValue()) {
                    case PERCENT -> new Scheme.Percent();
                    case POINTS -> new Scheme.Points(CategoryFields.required(points, "The number of points"));
                    case LETTERS -> new Scheme.Letters(bands.value());
                    case PASS_FAIL -> new Scheme.PassFail(CategoryFields.required(cut, "The pass mark"));
                };
        return new GradeSettings(
                scheme,
                missing.getValue(),
                new FullMarks(CategoryFields.required(full, "The per cent from which full marks are given")),
                categories.value(),
                works.weights(),
                works.places());
    }
}
