package org.casebook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casebook.course.quality.Quality;
import org.casebook.course.quality.QualityReport;
import org.casebook.course.reading.CourseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Checks lessons and question bank together and prints every problem with file and line;",
            "then, where they fall short of the course's goals, and how many questions rest on each paragraph.",
            "Exits with 0 if all is well, with 1 if the course can't be used, with 3 if it could be better."
        },
        mixinStandardHelpOptions = true)
class ContentCheckCommand implements Callable<Integer> {

    private static final int BROKEN = 1;

    /** Not 2, which is what a wrong option gives. */
    private static final int FALLS_SHORT = 3;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            defaultValue = Home.DEFAULT,
            description = "the folder that holds lessons and question-bank (default: the one this is started from)")
    private Path course;

    @Option(names = "--findings-only", description = "leaves out the tables of what the questions cover")
    private boolean findingsOnly;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (CourseReader.read(course.resolve("lessons"), course.resolve("question-bank"))) {
            case CourseReader.Result.Sound sound -> report(sound, Quality.of(sound), out);
            case CourseReader.Result.Broken(var problems) -> {
                problems.forEach(out::println);
                out.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
                yield BROKEN;
            }
        };
    }

    private int report(CourseReader.Result.Sound sound, QualityReport report, PrintWriter out) {
        report.findings().forEach(out::println);
        if (!findingsOnly) {
            out.println();
            out.println(QualityText.coverage(sound.course(), sound.goals(), report));
            out.println(QualityText.grades(report));
            out.println(QualityText.topics(report));
            out.println(QualityText.form(report));
            if (!report.agreements().isEmpty()) {
                out.println(QualityText.agreement(report));
            }
        }
        var course = sound.course();
        out.println(course.title());
        out.printf(
                "%d sections, %d figures, %d glossary entries, %d questions, no problem.%n",
                course.sections().size(),
                course.figures().size(),
                course.glossary().size(),
                course.questions().size());
        int findings = report.findings().size();
        if (findings == 0) {
            return 0;
        }
        out.println("The course can be used. " + (findings == 1 ? "1 finding says" : findings + " findings say")
                + " what would make it better.");
        return FALLS_SHORT;
    }
}
