package org.casebook.attempt.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;
import org.casebook.course.question.Standing;

/** Claims, each with the ways in which it can stand to the source. */
class ClaimParts extends AnswerParts {

    private final Claims question;
    private final List<Row> rows = new ArrayList<>();

    /** A claim on the page: its choices by what they say, and the line that each is on. */
    private record Row(FieldSet group, Map<Standing, HtmlComponent> fields, Map<Standing, NativeLabel> lines) {}

    ClaimParts(Claims question) {
        this.question = question;
        addClassName("claims");
        question.claims().forEach(claim -> rows.add(row(claim)));
        // Every claim offers the same, which is read once.
        rows.getLast()
                .lines()
                .forEach((standing, line) ->
                        ReadAloud.readable(line, standing == Standing.SUPPORTED ? "To choose from:" : ""));
        rows.forEach(row -> add(row.group()));
    }

    private static Row row(Claims.Claim claim) {
        var group = new FieldSet(ReadAloud.readable(Prose.inline(claim.text())));
        var fields = new EnumMap<Standing, HtmlComponent>(Standing.class);
        var lines = new EnumMap<Standing, NativeLabel>(Standing.class);
        var choices = Styled.div("standings");
        for (var standing : Standing.values()) {
            var field = new HtmlComponent(Tag.INPUT);
            field.getElement().setAttribute("type", "radio").setAttribute("value", standing.written());
            var line = new NativeLabel();
            line.addClassName("option");
            line.add(field, new Span(standing.label()));
            fields.put(standing, field);
            lines.put(standing, line);
            choices.add(line);
        }
        group.add(choices);
        return new Row(group, fields, lines);
    }

    @Override
    void lock(Response response) {
        for (int place = 0; place < rows.size(); place++) {
            var given = response instanceof Response.Weighed(var standings) ? standings.get(place) : null;
            rows.get(place).fields().forEach((standing, field) -> field.getElement()
                    .setProperty("checked", standing == given)
                    .setAttribute("disabled", true));
        }
    }

    /** Says it at what was chosen, and where that is wrong, at what is right; how one sees it stands below. */
    @Override
    void mark(Response response, Score score) {
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var claim = question.claims().get(place);
            if (response instanceof Response.Weighed(var standings)) {
                var given = standings.get(place);
                PartMark.of(given == claim.standing()).putOn(line(row, given), "");
                if (given != claim.standing()) {
                    PartMark.SOLUTION.putOn(line(row, claim.standing()), "");
                }
            } else {
                PartMark.SOLUTION.putOn(line(row, claim.standing()), "");
            }
            if (!claim.why().isEmpty()) {
                row.group().add(new Div(Prose.paragraph(claim.why())));
            }
        }
    }

    private static NativeLabel line(Row row, Standing standing) {
        return Objects.requireNonNull(row.lines().get(standing));
    }
}
