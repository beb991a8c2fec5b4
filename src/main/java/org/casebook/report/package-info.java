/**
 * What students find wrong with questions that they were asked, and what their teachers say to it.
 *
 * <p>Enter by {@link QuestionReports} (for students) and {@link ReportInbox} (for teachers and administrators).
 */
@NullMarked
package org.casebook.report;

import org.jspecify.annotations.NullMarked;
