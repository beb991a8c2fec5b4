package org.casebook.course.writing;

import java.util.List;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Stimulus.SourceDocument;

/**
 * Something to write about in whole sentences, marked by a person.
 *
 * @param id unique in the course
 * @param topic id of the topic that it belongs to
 * @param title plain text
 * @param task what is to be written, paragraphs of safe inline HTML, at least one
 * @param documents what it is written about: none, one, or two side by side
 * @param sources the paragraphs of the case study that these rest on
 * @param passages where the lessons teach what it takes
 * @param words how many words are asked for
 * @param minutes how long it takes, about
 * @param criteria by which it is marked, from 1 to {@value #MOST_CRITERIA}
 * @param samples answers that show what the levels mean, from the weakest to the strongest
 */
public record WritingTask(
        String id,
        String topic,
        String title,
        List<String> task,
        List<SourceDocument> documents,
        List<String> sources,
        List<PassageRef> passages,
        WordRange words,
        int minutes,
        List<Criterion> criteria,
        List<SampleAnswer> samples) {

    public static final int LONGEST_TITLE = 120;

    /** More than that nobody keeps in view while marking. */
    public static final int MOST_CRITERIA = 6;

    public WritingTask {
        task = List.copyOf(task);
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
        passages = List.copyOf(passages);
        criteria = List.copyOf(criteria);
        samples = List.copyOf(samples);
    }

    /** The points for the best level of each criterion. */
    public int outOf() {
        return criteria.stream().mapToInt(Criterion::outOf).sum();
    }

    /** The same for who is still to write: the sample answers aren't told. */
    public WritingTask withoutSamples() {
        return new WritingTask(
                id, topic, title, task, documents, sources, passages, words, minutes, criteria, List.of());
    }

    /**
     * The same marked by other criteria. What the sample answers earn is left out where it would be another number of
     * points that can be had.
     */
    public WritingTask markedBy(List<Criterion> others) {
        var points = criteria.stream().map(Criterion::outOf).toList();
        boolean alike = points.equals(others.stream().map(Criterion::outOf).toList());
        var fitting = alike
                ? samples
                : samples.stream().map(SampleAnswer::withoutPoints).toList();
        return new WritingTask(id, topic, title, task, documents, sources, passages, words, minutes, others, fitting);
    }
}
