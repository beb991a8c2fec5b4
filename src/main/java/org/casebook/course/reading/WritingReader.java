package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.casebook.course.PassageRef;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;

/** Reads a writing task, {@code writing/NAME.yaml}. */
record WritingReader(Markdown markdown, CourseNames names, SourcesReader sources) {

    private static final int LONGEST_TIME = 180;

    /** Reads the task that is named as its file is. */
    WritingTask read(String id, YamlNode file) {
        var topic = file.get("topic");
        names.topics.use(topic.text(), topic.place());
        var title = markdown.plain(file.get("title"));
        if (title.length() > WritingTask.LONGEST_TITLE) {
            file.get("title").report("a title has at most " + WritingTask.LONGEST_TITLE + " characters");
        }
        var criteria = criteria(file.get("criteria"));
        var task = new WritingTask(
                id,
                topic.text(),
                title,
                file.get("task").some().stream().map(markdown::inline).toList(),
                file.find("documents").map(new DocumentReader(markdown)::read).orElse(List.of()),
                file.find("documents").isPresent() ? sources.of(file) : List.of(),
                file.get("passages").some().stream()
                        .flatMap(passage -> passage(passage).stream())
                        .toList(),
                words(file.get("words")),
                file.get("minutes").integer(1, LONGEST_TIME),
                criteria,
                samples(file.get("samples"), criteria));
        file.close();
        return task;
    }

    private Optional<PassageRef> passage(YamlNode node) {
        try {
            names.passages.use(node.text(), node.place());
            return Optional.of(PassageRef.parse(node.text()));
        } catch (IllegalArgumentException malformed) {
            node.report(String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    private static WordRange words(YamlNode node) {
        int least = node.get("least").integer(1, WordRange.LONGEST);
        int most = node.get("most").integer(1, WordRange.LONGEST);
        if (most < least) {
            node.report("the most words are fewer than the least");
        }
        node.close();
        return new WordRange(least, most);
    }

    private List<Criterion> criteria(YamlNode nodes) {
        var criteria = nodes.some().stream().map(this::criterion).toList();
        if (criteria.size() > WritingTask.MOST_CRITERIA) {
            nodes.report("a task has at most " + WritingTask.MOST_CRITERIA + " criteria, not " + criteria.size());
        }
        if (criteria.stream().map(Criterion::name).distinct().count() < criteria.size()) {
            nodes.report("two criteria have one name");
        }
        return criteria;
    }

    private Criterion criterion(YamlNode node) {
        var levels = node.get("levels").some().stream().map(markdown::plain).toList();
        if (!levels.isEmpty() && (levels.size() < Criterion.FEWEST_LEVELS || levels.size() > Criterion.MOST_LEVELS)) {
            node.get("levels")
                    .report("a criterion has " + Criterion.FEWEST_LEVELS + " to " + Criterion.MOST_LEVELS
                            + " levels, from the lowest, not " + levels.size());
        }
        var criterion = new Criterion(markdown.plain(node.get("name")), levels);
        node.close();
        return criterion;
    }

    private List<SampleAnswer> samples(YamlNode nodes, List<Criterion> criteria) {
        var samples = new ArrayList<SampleAnswer>();
        var seen = EnumSet.noneOf(SampleAnswer.Level.class);
        for (var node : nodes.some()) {
            var level = node.get("level").choice(SampleAnswer.Level.class).orElse(SampleAnswer.Level.LOW);
            if (!seen.add(level)) {
                node.get("level").report("another sample answer is of this level");
            }
            samples.add(new SampleAnswer(
                    level,
                    node.get("text").some().stream().map(markdown::plain).toList(),
                    points(node.get("points"), criteria),
                    markdown.plain(node.get("comment"))));
            node.close();
        }
        if (!samples.isEmpty() && seen.size() < SampleAnswer.Level.values().length) {
            nodes.report("sample answers stand at three levels: low, middle, high");
        }
        return samples.stream()
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .toList();
    }

    private static List<Integer> points(YamlNode node, List<Criterion> criteria) {
        var given = node.some();
        if (given.size() != criteria.size()) {
            node.report("there are points for each of the " + criteria.size() + " criteria, not " + given.size());
            return List.of();
        }
        var points = new ArrayList<Integer>();
        for (int i = 0; i < given.size(); i++) {
            points.add(given.get(i).integer(0, Math.max(criteria.get(i).outOf(), 0)));
        }
        return points;
    }
}
