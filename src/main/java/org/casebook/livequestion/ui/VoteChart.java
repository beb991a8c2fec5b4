package org.casebook.livequestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Verdict;
import org.casebook.livequestion.Distribution;
import org.casebook.livequestion.Distribution.Group;
import org.casebook.livequestion.Distribution.Line;
import org.casebook.livequestion.Distribution.Vote;

/** The parts of a question as they stand before everyone, and how often each was chosen. */
class VoteChart extends Div {

    private final Distribution distribution;
    private final boolean counted;
    private final boolean told;

    private VoteChart(Distribution distribution, boolean counted, boolean told) {
        this.distribution = distribution;
        this.counted = counted;
        this.told = told;
        addClassName("vote-chart");
        if (counted) {
            addClassName("counted");
            add(Styled.paragraph("vote-sum", sum()));
        }
        distribution.groups().forEach(this::addGroup);
    }

    /** Without a word on how anybody has answered. */
    static VoteChart untold(Asked asked) {
        var chart = new VoteChart(Distribution.untold(asked), false, false);
        if (asked.question() instanceof MultipleChoice) {
            chart.addComponentAsFirst(Styled.paragraph("task", "Choose all that apply."));
        }
        return chart;
    }

    /** @param told whether it is said what is right */
    static VoteChart of(Distribution distribution, boolean told) {
        return new VoteChart(distribution, true, told);
    }

    private String sum() {
        var after = distribution.after();
        return after == null
                ? answers(distribution.before()) + right(distribution.before()) + "."
                : "Before the talk: " + answers(distribution.before()) + right(distribution.before()) + ". After it: "
                        + answers(after) + right(after) + ".";
    }

    private static String answers(Vote vote) {
        return vote.answers() == 1 ? "1 answer" : vote.answers() + " answers";
    }

    private String right(Vote vote) {
        return told ? ", " + vote.right() + " right" : "";
    }

    private void addGroup(Group group) {
        // What can only be said instead of an answer is none of the question's parts.
        var lines = new UnorderedList(group.lines().stream()
                .filter(line -> counted || !line.isDontKnow())
                .map(this::line)
                .toArray(ListItem[]::new));
        if (lines.getComponentCount() == 0) {
            return;
        }
        var whole = Styled.div("vote-group");
        if (!group.title().isEmpty()) {
            whole.add(Prose.paragraph(group.title()));
            whole.addClassName("titled");
        }
        whole.add(lines);
        add(whole);
    }

    private ListItem line(Line line) {
        var item = new ListItem();
        var text = Styled.span("vote-text", "");
        if (line.number() > 0) {
            text.add(Styled.span("vote-number", line.number() + "."));
        }
        text.add(Prose.inline(line.text()));
        item.add(text);
        if (counted) {
            item.add(bars(line));
        }
        if (told && line.key()) {
            item.addClassName("right");
            var sign = Styled.span("verdict", Verdict.RIGHT.sign() + " Right");
            sign.addClassName("right");
            item.add(sign);
        }
        if (told && !line.reason().isEmpty()) {
            var reason = new Paragraph(Prose.inline(line.reason()));
            reason.addClassName("about");
            item.add(reason);
        }
        return item;
    }

    private Component bars(Line line) {
        var after = distribution.after();
        var bars = Styled.div("vote-bars");
        bars.add(bar(after == null ? "" : "Before", "before", line.before(), distribution.before()));
        if (after != null) {
            bars.add(bar("After", "after", line.after(), after));
        }
        return bars;
    }

    private static VoteBar bar(String name, String style, int times, Vote vote) {
        return new VoteBar(name, style, times, vote);
    }
}
