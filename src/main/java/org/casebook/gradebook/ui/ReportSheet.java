package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Course;
import org.casebook.gradebook.GradeReports;
import org.casebook.progress.ui.MasteryList;

/** A student's report: the grades, and what is known of each topic, in figures and words. */
class ReportSheet extends Section {

    ReportSheet(Course course, GradeReports.OfClass found, GradeReports.Report report) {
        addClassName("report");
        add(
                new H2(report.student().displayName()),
                new Paragraph(
                        found.schoolClass().name() + " · " + course.title() + " · " + ReaderTime.date(found.at())),
                new H3("Grades"),
                new Paragraph(found.settings().inWords()),
                new StudentGrades(found.works(), found.settings(), report.row()),
                new H3("Topics"));
        add(new MasteryList(course, report.mastery().topics()));
        if (!report.mastery().whole()) {
            add(Prose.note("Without the tests whose feedback is not released yet."));
        }
    }
}
