package org.casebook.messages;

import java.time.Instant;

/**
 * A message as the record of the teacher has it who wrote it.
 *
 * @param title of the assignment that it is about
 * @param students how many got it
 */
public record WrittenMessage(String title, String text, Instant at, long students) {}
