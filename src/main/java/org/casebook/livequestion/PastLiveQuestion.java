package org.casebook.livequestion;

import java.time.Instant;
import java.util.UUID;
import org.casebook.course.question.Question;

/** A live question that is over, as its class's teachers see it. */
public record PastLiveQuestion(UUID id, Question question, Instant startedAt, Distribution distribution) {}
