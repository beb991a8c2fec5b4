package org.casebook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.casebook.course.reading.CourseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Checks lessons and question bank together and prints every problem with file and line.",
        mixinStandardHelpOptions = true)
class ContentCheckCommand implements Callable<Integer> {

    private static final int BROKEN = 1;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            defaultValue = Home.DEFAULT,
            description = "the folder that holds lessons and question-bank (default: the one this is started from)")
    @SuppressWarnings("NullAway.Init")
    private Path course;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (CourseReader.read(course.resolve("lessons"), course.resolve("question-bank"))) {
            case CourseReader.Result.Sound(var sound) -> {
                printSummary(sound, out);
                yield 0;
            }
            case CourseReader.Result.Broken(var problems) -> {
                problems.forEach(out::println);
                out.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
                yield BROKEN;
            }
        };
    }

    private static void printSummary(Course course, PrintWriter out) {
        out.printf(
                "%s: %d sections, %d figures, %d glossary entries, %d questions, no problem.%n",
                course.title(),
                course.sections().size(),
                course.figures().size(),
                course.glossary().size(),
                course.questions().size());
        for (var topic : course.topics()) {
            var own = course.questions().stream()
                    .filter(question -> question.topic().equals(topic.id()))
                    .toList();
            var byDifficulty = own.stream()
                    .collect(Collectors.groupingBy(
                            (Question question) -> question.head().difficulty(), Collectors.counting()));
            out.printf("  %-12s %3d questions; by difficulty 1 to 5:", topic.id(), own.size());
            for (int difficulty = 1; difficulty <= 5; difficulty++) {
                out.printf(" %d", byDifficulty.getOrDefault(difficulty, 0L));
            }
            out.println();
        }
    }
}
