package org.casebook.course.quality;

import java.util.List;
import org.casebook.course.Problem;

/**
 * What a sound course could do better, and what its questions cover.
 *
 * @param findings in the order of files and lines
 * @param coverage one entry a passage, in reading order
 * @param topics one entry a topic, in the course's order
 */
public record QualityReport(List<Problem> findings, List<PassageCoverage> coverage, List<TopicSummary> topics) {

    public QualityReport {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        topics = List.copyOf(topics);
    }
}
