package org.casebook.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.course.Course;
import org.casebook.course.Goal;
import org.casebook.course.Goals;
import org.casebook.course.quality.PassageCoverage;
import org.casebook.course.quality.QualityReport;
import org.casebook.course.quality.TopicSummary;
import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;
import org.casebook.statistics.WeightedKappa;

/** A quality report as tables of at most 100 columns. */
final class QualityText {

    private static final int NAME = 60;
    private static final String NONE = "·";
    private static final String DIFFICULTIES = IntStream.rangeClosed(Head.EASIEST, Head.HARDEST)
            .mapToObj("%4d"::formatted)
            .collect(Collectors.joining());

    private QualityText() {}

    /** Each passage of each section, and how many questions rest on it at which difficulty. */
    static String coverage(Course course, Goals goals, QualityReport report) {
        var out = new StringBuilder(row("Questions on each passage, by difficulty", DIFFICULTIES + "   all"));
        for (var section : course.sections()) {
            out.append(row(section.number() + " " + section.title(), ""));
            report.coverage().stream()
                    .filter(passage -> passage.passage().section().equals(section.slug()))
                    .forEach(
                            passage -> out.append(passage(passage, goals.of(Goal.onPassagesOf(section.background())))));
        }
        return out.toString();
    }

    private static String passage(PassageCoverage passage, double fewest) {
        var few = passage.all() < fewest ? "  too few" : "";
        return row(
                "    " + passage.passage().passage(),
                numbers(passage.byDifficulty()) + "  %4d".formatted(passage.all()) + few);
    }

    /** Each topic in numbers. */
    static String topics(QualityReport report) {
        var out = new StringBuilder();
        for (var topic : report.topics()) {
            out.append(row(topic.topic().name() + ": " + topic.all() + " questions, by difficulty", DIFFICULTIES));
            out.append(row("", numbers(topic.byDifficulty())));
            out.append("    kinds   ").append(kinds(topic, 0, 4)).append('\n');
            out.append("            ")
                    .append(kinds(topic, 4, QuestionKind.values().length))
                    .append('\n');
            out.append("    levels  ").append(levels(topic)).append('\n');
            out.append(String.format(
                    Locale.ROOT,
                    "    the key is the longest option in %d of %d; chance would give %.0f%n",
                    topic.keyLongest(),
                    topic.oneKey(),
                    topic.longestByChance()));
        }
        return out.toString();
    }

    /** What a rule answers that sees only the form of questions. */
    static String form(QualityReport report) {
        var out = new StringBuilder(row("Answered right by form alone, in points over guessing", ""));
        report.formGains()
                .forEach(gain -> out.append(row(
                        "    " + gain.kind().written(),
                        String.format(
                                Locale.ROOT,
                                "%+5.1f   (%d of %d; guessing %.1f)",
                                100 * gain.gain(),
                                gain.right(),
                                gain.questions(),
                                gain.expected()))));
        return out.toString();
    }

    /** How each section reads. */
    static String grades(QualityReport report) {
        var out = new StringBuilder(row("School year in which it can be read (Flesch–Kincaid)", "   usual  plainer"));
        report.grades()
                .forEach(grade -> out.append(row(
                        grade.section().number() + " " + grade.section().title(),
                        String.format(Locale.ROOT, "%8.1f", grade.usual())
                                + grade.plainer()
                                        .map(plainer -> String.format(Locale.ROOT, "%9.1f", plainer))
                                        .orElse("        ·"))));
        return out.toString();
    }

    /** How far two raters agree; nothing where a course has no ratings. */
    static String agreement(QualityReport report) {
        if (report.agreements().isEmpty()) {
            return "";
        }
        var out = new StringBuilder(agreement(
                "Two raters' agreement (weighted kappa)",
                "rated",
                "difficulty (95 %)",
                "same",
                "level",
                "figures",
                "own"));
        report.agreements()
                .forEach(one -> out.append(agreement(
                        one.name(),
                        one.rated() + " of " + one.questions(),
                        one.difficulty()
                                .map(kappa -> kappa(kappa) + " (" + two(kappa.low()) + " to " + two(kappa.high()) + ")")
                                .orElse(NONE),
                        one.difficulty()
                                .map(kappa -> String.format(Locale.ROOT, "%.0f %%", 100 * kappa.exact()))
                                .orElse(NONE),
                        one.level().map(QualityText::kappa).orElse(NONE),
                        String.format(Locale.ROOT, "%.0f %%", 100 * one.figures()),
                        one.own().map(QualityText::kappa).orElse(NONE))));
        return out.toString();
    }

    private static String agreement(
            String name, String rated, String difficulty, String same, String level, String figures, String own) {
        return String.format("%-40s%11s%20s%6s%7s%9s%6s", name, rated, difficulty, same, level, figures, own)
                        .stripTrailing()
                + "\n";
    }

    private static String kappa(WeightedKappa kappa) {
        return two(kappa.kappa());
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String kinds(TopicSummary topic, int from, int to) {
        return Arrays.stream(QuestionKind.values(), from, to)
                .map(kind -> kind.written() + " " + topic.byKind().getOrDefault(kind, 0))
                .collect(Collectors.joining(", "));
    }

    private static String levels(TopicSummary topic) {
        return Arrays.stream(Head.Level.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT) + " "
                        + topic.byLevel().getOrDefault(level, 0))
                .collect(Collectors.joining(", "));
    }

    private static String numbers(List<Integer> counts) {
        return counts.stream()
                .map(count -> count == 0 ? "   ·" : "%4d".formatted(count))
                .collect(Collectors.joining());
    }

    private static String row(String name, String numbers) {
        var fitting = name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
        return ("%-" + NAME + "s%s").formatted(fitting, numbers).stripTrailing() + "\n";
    }
}
