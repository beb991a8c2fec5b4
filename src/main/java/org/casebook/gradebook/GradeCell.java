package org.casebook.gradebook;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.progress.AssignmentScore;
import org.jspecify.annotations.Nullable;

/**
 * A student's grade for an assignment.
 *
 * @param computed what the scheme makes of the mark, or null where there is nothing to grade
 * @param override the grade that a teacher has set instead, or null
 */
public record GradeCell(
        AssignmentScore mark,
        @Nullable Grade computed,
        @Nullable Grade override,
        boolean dropped) implements WorkCell {

    @Override
    public Optional<Grade> grade() {
        return Optional.ofNullable(override != null ? override : computed);
    }

    public boolean isOverridden() {
        return override != null;
    }

    @Override
    public String remark() {
        return WorkCell.remark(about(), dropped);
    }

    GradeCell dropping() {
        return new GradeCell(mark, computed, override, true);
    }

    private String about() {
        if (isOverridden()) {
            return "set by teacher";
        }
        return switch (mark) {
            case AssignmentScore.NotSet() -> "not set";
            case AssignmentScore.Excused() -> "excused";
            case AssignmentScore.Waiting() -> "";
            case AssignmentScore.Missing() -> "missing";
            case AssignmentScore.Read(boolean late) -> late ? "done, late" : "done";
            case AssignmentScore.Ungraded ungraded -> ungraded.late() ? "done, late" : "done";
            case AssignmentScore.Measured measured ->
                Stream.of(
                                measured.late() ? "late" : "",
                                measured.score().completion().inWords())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            case AssignmentScore.Withheld() -> "not released yet";
        };
    }
}
