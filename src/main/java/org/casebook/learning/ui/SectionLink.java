package org.casebook.learning.ui;

import com.vaadin.flow.router.RouterLink;
import org.casebook.course.lesson.Section;

/** The way to a lesson section. */
public class SectionLink extends RouterLink {

    public SectionLink(Section section) {
        super(section.title(), SectionView.class, SectionView.address(section.slug()));
    }
}
