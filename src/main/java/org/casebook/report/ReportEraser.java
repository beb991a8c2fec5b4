package org.casebook.report;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing stays of what an erased person has reported; what others wrote stays without their name. */
@Component
record ReportEraser(QuestionReportRepository reports) {

    @EventListener
    void erase(PersonErased erased) {
        reports.deleteAll(
                reports.findByAccountIdOrderByMadeAtDesc(erased.person().id()));
        for (var name : erased.names()) {
            reports.mentioning(name).forEach(report -> report.rewrite(erased::withoutNames));
        }
    }
}
