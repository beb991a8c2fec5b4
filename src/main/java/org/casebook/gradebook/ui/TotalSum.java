package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.casebook.base.ui.DataTable;
import org.casebook.gradebook.CategoryTotal;
import org.casebook.gradebook.Grade;
import org.casebook.gradebook.GradeRow;
import org.casebook.gradebook.Scheme;

/** A total computed before the reader's eyes, from the figures that stand in the table. */
class TotalSum extends Div {

    private static final int DECIMALS = 2;

    private final Map<UUID, String> titles;
    private final Scheme scheme;

    /** @param titles of all that may count */
    TotalSum(Map<UUID, String> titles, Scheme scheme, GradeRow row) {
        this.titles = titles;
        this.scheme = scheme;
        addClassName("total-sum");
        var graded = row.categories().stream()
                .filter(category -> category.grade() != null)
                .toList();
        boolean several = row.categories().size() > 1;
        for (var category : graded) {
            if (several) {
                add(new H3(category.category().name()));
            }
            add(ofCategory(category));
        }
        if (several) {
            add(new H3("Total"), graded.isEmpty() ? new Paragraph("There is no grade yet.") : ofAll(graded, row));
        } else if (graded.isEmpty()) {
            add(new Paragraph("There is no grade yet."));
        }
        row.leftOut()
                .forEach(name -> add(new Paragraph(
                        "There is no grade in '" + name + "' yet: it is left out, and the others share its weight.")));
    }

    private Div ofCategory(CategoryTotal category) {
        var rows = new ArrayList<List<String>>();
        var sum = BigDecimal.ZERO;
        int weights = 0;
        for (var term : category.terms()) {
            var product = figure(term.share()).multiply(BigDecimal.valueOf(term.weight()));
            rows.add(line(term, text(product)));
            sum = sum.add(product);
            weights += term.weight();
        }
        category.dropped().forEach(term -> rows.add(line(term, "dropped")));
        rows.add(List.of("Sum", "", String.valueOf(weights), text(sum)));
        return new Div(
                new DataTable(
                        "What counts, each grade as often as its weight says",
                        List.of("Work", "Grade in figures", "Weight", "Grade × weight"),
                        rows),
                result(sum, weights, Objects.requireNonNull(category.grade())));
    }

    private List<String> line(CategoryTotal.Term term, String product) {
        return List.of(
                titles.getOrDefault(term.work(), ""),
                text(figure(term.share())),
                String.valueOf(term.weight()),
                product);
    }

    private Div ofAll(List<CategoryTotal> graded, GradeRow row) {
        var total = Objects.requireNonNull(row.total());
        if (graded.size() == 1) {
            return new Div(new Paragraph(
                    "It is that of '" + graded.getFirst().category().name() + "': " + GradeTable.figure(total) + "."));
        }
        var rows = new ArrayList<List<String>>();
        var sum = BigDecimal.ZERO;
        int weights = 0;
        for (var category : graded) {
            var counts = figure(Objects.requireNonNull(category.grade()).counts());
            int weight = category.category().weight();
            var product = counts.multiply(BigDecimal.valueOf(weight));
            rows.add(List.of(category.category().name(), text(counts), String.valueOf(weight), text(product)));
            sum = sum.add(product);
            weights += weight;
        }
        rows.add(List.of("Sum", "", String.valueOf(weights), text(sum)));
        return new Div(
                new DataTable(
                        "The categories, each as often as its weight says",
                        List.of("Category", "Grade in figures", "Weight", "Grade × weight"),
                        rows),
                result(sum, weights, total));
    }

    private static Paragraph result(BigDecimal sum, int weights, Grade grade) {
        var mean = text(sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL64));
        return new Paragraph(
                text(sum) + " ÷ " + weights + " = " + mean + ", rounded: " + GradeTable.figure(grade) + ".");
    }

    /** A share in points, where grades are points, else in per cent. */
    private BigDecimal figure(BigDecimal share) {
        int whole = scheme instanceof Scheme.Points(int outOf) ? outOf : 100;
        return share.multiply(BigDecimal.valueOf(whole)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal figure) {
        var plain = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.toPlainString();
    }
}
