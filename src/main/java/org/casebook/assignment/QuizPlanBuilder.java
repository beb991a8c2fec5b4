package org.casebook.assignment;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link QuizPlan} part by part, from the usual one or from another; what isn't named stays as it is.
 *
 * <p>Usual is practice of a fixed length whose questions the engine chooses for each student: each answer is told at once,
 * it can be taken once, and it isn't graded.
 */
public final class QuizPlanBuilder {

    private List<TopicShare> shares;
    private int maxItems;
    private boolean untilSure;
    private FeedbackTime feedback = FeedbackTime.AT_ONCE;
    private boolean sameQuestions;
    private Dial ease = Dial.QUICKEST;
    private boolean withoutFigures;
    private int attempts = 1;
    private CountedAttempt counted = CountedAttempt.BEST;
    private GradingBasis gradedBy = GradingBasis.NOT_GRADED;
    private @Nullable Duration timeLimit;
    private List<List<UUID>> forms = List.of();

    QuizPlanBuilder(List<TopicShare> shares, int maxItems) {
        this.shares = shares;
        this.maxItems = maxItems;
    }

    QuizPlanBuilder(QuizPlan like) {
        this(like.shares(), like.maxItems());
        untilSure = like.untilSure();
        feedback = like.feedback();
        sameQuestions = like.sameQuestions();
        ease = like.ease();
        withoutFigures = like.withoutFigures();
        attempts = like.attempts();
        counted = like.counted();
        gradedBy = like.gradedBy();
        timeLimit = like.timeLimit();
        forms = like.forms();
    }

    /** @throws org.casebook.base.InvalidInputException if the parts make no quiz, with the reason */
    public QuizPlan plan() {
        return new QuizPlan(
                shares,
                maxItems,
                untilSure,
                feedback,
                sameQuestions,
                ease,
                withoutFigures,
                attempts,
                counted,
                gradedBy,
                timeLimit,
                forms);
    }

    public QuizPlanBuilder shares(List<TopicShare> shares) {
        this.shares = shares;
        return this;
    }

    public QuizPlanBuilder maxItems(int maxItems) {
        this.maxItems = maxItems;
        return this;
    }

    public QuizPlanBuilder untilSure(boolean untilSure) {
        this.untilSure = untilSure;
        return this;
    }

    public QuizPlanBuilder feedback(FeedbackTime feedback) {
        this.feedback = feedback;
        return this;
    }

    public QuizPlanBuilder sameQuestions(boolean sameQuestions) {
        this.sameQuestions = sameQuestions;
        return this;
    }

    public QuizPlanBuilder ease(Dial ease) {
        this.ease = ease;
        return this;
    }

    public QuizPlanBuilder withoutFigures(boolean withoutFigures) {
        this.withoutFigures = withoutFigures;
        return this;
    }

    public QuizPlanBuilder attempts(int attempts) {
        this.attempts = attempts;
        return this;
    }

    public QuizPlanBuilder counted(CountedAttempt counted) {
        this.counted = counted;
        return this;
    }

    public QuizPlanBuilder gradedBy(GradingBasis gradedBy) {
        this.gradedBy = gradedBy;
        return this;
    }

    public QuizPlanBuilder timeLimit(@Nullable Duration timeLimit) {
        this.timeLimit = timeLimit;
        return this;
    }

    public QuizPlanBuilder forms(List<List<UUID>> forms) {
        this.forms = forms;
        return this;
    }
}
