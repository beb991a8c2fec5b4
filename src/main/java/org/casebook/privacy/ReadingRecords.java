package org.casebook.privacy;

import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.lesson.Section;
import org.casebook.display.Displays;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.writing.OwnWriting;
import org.springframework.stereotype.Component;

/** What a person has read, highlighted, written and set for it, as their record has it; whoever asks has been checked. */
@Component
record ReadingRecords(Reading reading, Displays displays, Highlights highlights, OwnWriting writing, Course course) {

    List<PersonRecord.Setting> display(Actor self) {
        return displays.of(self).stream()
                .flatMap(settings -> settings.described().entrySet().stream())
                .map(each -> new PersonRecord.Setting(each.getKey(), each.getValue()))
                .toList();
    }

    List<PersonRecord.Read> read(Actor self) {
        return reading.overview(self).stream()
                .filter(Reading.Status::isStarted)
                .map(status ->
                        new PersonRecord.Read(status.section().title(), status.visitedAt(), status.completedAt()))
                .toList();
    }

    List<PersonRecord.Highlighted> highlights(Actor self) {
        return highlights.all(self).stream()
                .map(kept -> new PersonRecord.Highlighted(
                        course.section(kept.place().section())
                                .map(Section::title)
                                .orElse(kept.place().section()),
                        kept.quote(),
                        kept.colour().word(),
                        kept.note(),
                        kept.madeAt()))
                .toList();
    }

    List<PersonRecord.Written> written(Actor self) {
        return writing.kept(self).stream()
                .map(text -> new PersonRecord.Written(
                        text.title(), text.draft(), text.fromPaper(), text.savedAt(), text.handedInAt()))
                .toList();
    }
}
