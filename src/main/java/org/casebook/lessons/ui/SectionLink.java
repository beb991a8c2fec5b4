package org.casebook.lessons.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Section;

/** The way to a lesson section. */
public class SectionLink extends RouterLink {

    public SectionLink(Section section) {
        this(section.title(), section);
    }

    public SectionLink(String text, Section section) {
        super(text, SectionView.class, SectionView.address(section.slug()));
    }

    /** To a passage, which is marked there. */
    public SectionLink(Section section, PassageRef passage) {
        super(section.title(), SectionView.class, SectionView.address(passage));
    }

    /**
     * The same for a look only: the page has a way back, and where the reader goes on reading stays where it is.
     *
     * @param from names to its own room what led there: {@link org.casebook.lessons.CameFrom}
     */
    public SectionLink comingFrom(String from) {
        setQueryParameters(QueryParameters.of(WayBack.FROM, from));
        return this;
    }

    /** To where somebody reads, which the page opens at. */
    public static SectionLink goOn(String text, Section section, String passage) {
        var link = new SectionLink(text, section);
        link.setQueryParameters(QueryParameters.of(SectionView.AT, passage));
        return link;
    }

    /** To what readers should know before the first section. */
    public static RouterLink toNote(String text) {
        var link = toAll(text);
        link.setQueryParameters(QueryParameters.of(LessonsView.NOTE, "open"));
        return link;
    }

    /** To all sections. */
    public static RouterLink toAll(String text) {
        return new RouterLink(text, LessonsView.class);
    }
}
