package org.casebook.marking;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When somebody is erased, the points stay for the class, without what markers said to them; what was said to others stays
 * with those, without the name.
 */
@Component
record MarkEraser(WritingMarkRepository marks, SampleMarkRepository samples) {

    @EventListener
    void erase(PersonErased erased) {
        marks.ofStudent(erased.person().id()).forEach(mark -> mark.rewriteRemark(""));
        for (var name : erased.names()) {
            marks.mentioning(name).forEach(mark -> mark.rewriteRemark(erased.withoutNames(mark.remark())));
            samples.mentioning(name).forEach(mark -> mark.rewriteRemark(erased.withoutNames(mark.remark())));
        }
    }
}
