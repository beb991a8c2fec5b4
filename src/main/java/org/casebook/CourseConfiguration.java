package org.casebook;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import org.casebook.command.BrokenCourseException;
import org.casebook.course.Course;
import org.casebook.course.Goals;
import org.casebook.course.reading.CourseReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** What the features share: the course in use, the time and chance. */
@Configuration
@EnableResilientMethods
class CourseConfiguration {

    /** What the files in the given folder say. A broken course stops the start-up with all its problems. */
    @Bean
    CourseReader.Result.Sound content(@Value("${casebook.course:.}") String location) {
        var folder = Path.of(location);
        return switch (CourseReader.read(folder.resolve("lessons"), folder.resolve("question-bank"))) {
            case CourseReader.Result.Sound sound -> sound;
            case CourseReader.Result.Broken(var problems) -> throw new BrokenCourseException(problems);
        };
    }

    @Bean
    Course course(CourseReader.Result.Sound content) {
        return content.course();
    }

    @Bean
    Goals goals(CourseReader.Result.Sound content) {
        return content.goals();
    }

    /** Milliseconds, which both databases keep exactly: a replay computes with the times that were stored. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** Where attempts take their seeds from. */
    @Bean
    RandomGenerator seeds() {
        return new SecureRandom();
    }
}
