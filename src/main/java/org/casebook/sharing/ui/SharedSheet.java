package org.casebook.sharing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.bank.TopicMastery;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.base.Isolated;
import org.casebook.base.ui.Percent;
import org.casebook.course.Course;
import org.casebook.progress.TaskProgress.Status;
import org.casebook.progress.ui.TaskWords;
import org.casebook.sharing.SharedProgress;
import org.casebook.sharing.SharedProgress.ClassGrades;
import org.casebook.sharing.SharedProgress.Work;
import org.jsoup.nodes.Element;

/**
 * What a link shows, built of elements and texts: the same for whoever opens it and for the student who looks at it
 * before they make one.
 */
final class SharedSheet {

    private static final double WHOLE = 100;

    private final Course course;
    private final SharedTime time;
    private final int level;
    private final Element sheet = new Element("div").addClass("shared");

    /** @param level of its first heading */
    private SharedSheet(Course course, SharedTime time, int level) {
        this.course = course;
        this.time = time;
        this.level = level;
    }

    static Element of(Course course, SharedProgress progress, SharedTime time, int level) {
        return new SharedSheet(course, time, level).filled(progress);
    }

    private Element filled(SharedProgress progress) {
        heading(0, "Progress of " + Isolated.of(progress.name()));
        var about = new ArrayList<>(progress.classes());
        about.add("as of " + time.dateTime(progress.at()));
        sheet.appendElement("p").addClass("about").text(String.join(" · ", about));
        sheet.appendElement("p")
                .text("The course is ‘" + course.title() + "’: " + course.subtitle()
                        + ". This page shows what the student sees of it. Nothing can be changed here.");
        heading(1, "To do");
        works(progress.due(), "Nothing is due.");
        heading(1, "Done");
        works(progress.done(), "Nothing yet.");
        if (progress.earlier() > 0) {
            note("And " + progress.earlier() + " more before.");
        }
        heading(1, "Mastery");
        mastery(progress.topics());
        progress.grades().ifPresent(this::grades);
        sheet.appendElement("p")
                .addClass("shared-end")
                .text("This link ends on " + time.dateTime(progress.endsAt())
                        + ". Whoever sent it to you can end it before.");
        return sheet;
    }

    private void works(List<Work> works, String none) {
        if (works.isEmpty()) {
            sheet.appendElement("p").text(none);
            return;
        }
        var list = sheet.appendElement("ul").addClass("to-do");
        for (var work : works) {
            var item = list.appendElement("li");
            var what = item.appendElement("div");
            what.appendElement("span").addClass("topic-name").text(work.title());
            what.appendElement("span").addClass("about").text(work.className() + " · " + when(work));
            var state = item.appendElement("span").addClass("state").text(TaskWords.of(work.status()));
            if (work.status() == Status.OVERDUE || work.status() == Status.MISSED) {
                state.addClass("late");
            }
        }
    }

    private String when(Work work) {
        if (work.doneAt() != null) {
            return "done on " + time.date(work.doneAt());
        }
        return work.due() == null ? "no due date" : "due " + time.dateTime(work.due());
    }

    private void mastery(List<TopicMastery> topics) {
        var scale = course.masteryScale();
        var list = sheet.appendElement("ul").addClass("mastery");
        for (var topic : topics) {
            var item = list.appendElement("li");
            var head = item.appendElement("div").addClass("mastery-head");
            head.appendElement("span")
                    .addClass("topic-name")
                    .text(course.topic(topic.topic()).orElseThrow().name());
            if (topic instanceof Known known) {
                head.appendElement("span")
                        .addClass("mastery-word")
                        .addClass(known.word().name().toLowerCase(Locale.ROOT))
                        .text(AttemptWords.of(known.word()));
                bar(item, known);
            }
            item.appendElement("p")
                    .text(topic instanceof Known known ? AttemptWords.of(known) : AttemptWords.NOTHING_YET);
        }
        if (topics.stream().anyMatch(Known.class::isInstance)) {
            note("How to read it: from the answers so far it follows what share of a topic’s questions would be"
                    + " answered right. From " + Percent.of(scale.nearly()) + " on it is called ‘nearly’, from "
                    + Percent.of(scale.secure()) + " on ‘secure’. The more answers, the narrower the range.");
        }
    }

    /** As {@link org.casebook.base.ui.ShareBar} has it. */
    private void bar(Element item, Known known) {
        var scale = course.masteryScale();
        item.appendElement("casebook-share")
                .attr("low", share(known.low()))
                .attr("expected", share(known.expected()))
                .attr("high", share(known.high()))
                .attr("cut1", share(scale.nearly()))
                .attr("cut2", share(scale.secure()))
                .attr("aria-hidden", "true");
    }

    private static String share(double share) {
        return Double.toString(Math.round(WHOLE * share) / WHOLE);
    }

    private void grades(List<ClassGrades> grades) {
        heading(1, "Grades");
        if (grades.isEmpty()) {
            sheet.appendElement("p").text("There are none yet.");
            return;
        }
        for (var own : grades) {
            var table = sheet.appendElement("table");
            table.appendElement("caption").text(own.className());
            var body = table.appendElement("tbody");
            own.grades().forEach(grade -> row(body, grade.title(), grade.grade()));
            if (!own.total().isEmpty()) {
                row(body, "Total", own.total());
            }
        }
        note("Grades that are not given out yet are missing here, and in the total.");
    }

    private static void row(Element body, String title, String grade) {
        var row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(title);
        row.appendElement("td").text(grade);
    }

    private void heading(int below, String text) {
        sheet.appendElement("h" + (level + below)).text(text);
    }

    private void note(String text) {
        sheet.appendElement("p").addClass("note").text(text);
    }
}
