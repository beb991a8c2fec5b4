package org.casebook.recall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.memory.ForgettingModel;
import org.casebook.adaptive.memory.ForgettingRates;
import org.casebook.adaptive.memory.RateFit;
import org.casebook.adaptive.memory.Review;
import org.casebook.bank.QuestionBank;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Score;
import org.casebook.recall.RecallItemRepository.Given;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The forgetting model with the rates of this school, which are fitted to its answers. */
@Service
public class ForgettingFits {

    /** The latest are learned from: a school changes, and a fit is to end before the morning. */
    private static final int MOST_ANSWERS = 100_000;

    private final ForgettingFitRepository fits;
    private final RecallItemRepository items;
    private final QuestionBank bank;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What another machine has fitted is known here a few minutes later. */
    private final Cache<String, ForgettingModel> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    ForgettingFits(
            ForgettingFitRepository fits,
            RecallItemRepository items,
            QuestionBank bank,
            TransactionTemplate transaction,
            Clock clock) {
        this.fits = fits;
        this.items = items;
        this.bank = bank;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The model in use. */
    ForgettingModel model() {
        return known.get("model", _ -> new ForgettingModel(rates()));
    }

    /** The rates in use: the published ones until there is a fit. */
    public ForgettingRates rates() {
        return fits.findFirstByOrderByMadeAtDescIdDesc()
                .map(ForgettingFit::rates)
                .orElse(ForgettingRates.USUAL);
    }

    /** Fits the rates to the answers, if there are others than the last fit knew; nothing where not. */
    public Optional<ForgettingRates> fitIfDue() {
        var histories = Objects.requireNonNull(transaction.execute(_ -> histories()));
        long answers = histories.stream().mapToLong(List::size).sum();
        boolean due = answers > 0
                && fits.findFirstByOrderByMadeAtDescIdDesc()
                        .map(last -> last.answers() != answers)
                        .orElse(true);
        if (!due) {
            return Optional.empty();
        }
        var rates = RateFit.of(histories);
        fits.save(new ForgettingFit(rates, answers, clock.instant()));
        known.invalidateAll();
        return Optional.of(rates);
    }

    /** The school's answers to each passage by each student, in their order; the latest {@value #MOST_ANSWERS} of them. */
    public List<List<Review>> histories() {
        var given = items.given(Limit.of(MOST_ANSWERS)).reversed();
        var questions = bank.questions(given.stream().map(Given::version).collect(Collectors.toSet()));
        Map<Key, List<Review>> histories = new LinkedHashMap<>();
        for (var answer : given) {
            var question = Objects.requireNonNull(questions.get(answer.version()));
            if (!question.isPlain()) {
                histories
                        .computeIfAbsent(
                                new Key(answer.account(), question.head().passage()), _ -> new ArrayList<>())
                        .add(new Review(
                                PassageMemories.day(answer.answered()),
                                Score.share(answer.score(), answer.fullScore()),
                                question.guessing()));
            }
        }
        return List.copyOf(histories.values());
    }

    private record Key(UUID account, PassageRef passage) {}
}
