package org.casebook.course.quality;

import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;

/**
 * How a section reads: its Flesch–Kincaid grades.
 *
 * @param plainer in plainer words, if it has them
 */
public record SectionGrade(Section section, double usual, Optional<Double> plainer) {

    static SectionGrade of(Section section) {
        return new SectionGrade(
                section,
                grade(section),
                Optional.of(section).filter(Section::hasPlainer).map(each -> grade(each.in(Words.PLAINER))));
    }

    private static double grade(Section section) {
        return ReadingEase.grade(section.passages().stream().map(Passage::text).collect(Collectors.joining("\n")));
    }
}
