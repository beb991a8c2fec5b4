/**
 * What a student is to know and wants to know: the course's goals with what they have shown of each, their own goal with a
 * day and how likely it is reached, what each week has changed, and which questions would tell most of them.
 *
 * <p>Enter by {@link LearningGoals}, {@link OwnGoals} and {@link WeeklyChanges}; each answers the student themselves and
 * nobody else. The day of one's own goal is the one to be ready for, which {@code recall} keeps: docs/decisions/goals.md.
 */
@NullMarked
package org.casebook.goals;

import org.jspecify.annotations.NullMarked;
