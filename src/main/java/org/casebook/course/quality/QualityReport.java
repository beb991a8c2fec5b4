package org.casebook.course.quality;

import java.util.List;
import org.casebook.course.Problem;

/**
 * What a sound course could do better, and what its questions cover.
 *
 * @param findings in the order of files and lines
 * @param coverage one entry a passage, in reading order
 * @param topics one entry a topic, in the course's order
 * @param formGains what can be answered by form alone, kind by kind
 * @param grades how the sections read, in the course's order
 * @param agreements how far two raters agree, topic by topic and in all at the end; none without ratings
 */
public record QualityReport(
        List<Problem> findings,
        List<PassageCoverage> coverage,
        List<TopicSummary> topics,
        List<FormGain> formGains,
        List<SectionGrade> grades,
        List<Agreement> agreements) {

    public QualityReport {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        topics = List.copyOf(topics);
        formGains = List.copyOf(formGains);
        grades = List.copyOf(grades);
        agreements = List.copyOf(agreements);
    }
}
