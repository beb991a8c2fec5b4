package org.casebook.attempt;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Selector;
import org.casebook.adaptive.Share;
import org.casebook.bank.BankItem;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.course.PassageRef;
import org.casebook.course.question.QuestionKind;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which questions on a topic would tell most of a student, and how far each answer would move what is believed, by what
 * they may know of it. The questions themselves are not told: whoever had read them before would be asked nothing.
 */
@Service
@Transactional(readOnly = true)
public class TellingQuestions {

    /** More would be foretold from answers that aren't given yet. */
    public static final int COUNT = 3;

    private final ToldEstimates told;
    private final Replay replay;
    private final MasteryScaleReader scale;
    private final QuestionPools pools;
    private final AvailableQuestions available;
    private final QuestionBank bank;
    private final Attempts attempts;
    private final Clock clock;

    TellingQuestions(
            ToldEstimates told,
            Replay replay,
            MasteryScaleReader scale,
            QuestionPools pools,
            AvailableQuestions available,
            QuestionBank bank,
            Attempts attempts,
            Clock clock) {
        this.told = told;
        this.replay = replay;
        this.scale = scale;
        this.pools = pools;
        this.available = available;
        this.bank = bank;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * A question, as far as it is told.
     *
     * @param version of the question
     * @param right what would be shown of the topic if it were the next to be answered, right as a whole
     * @param wrong the same if nothing of the answer were right
     */
    public record Telling(UUID version, PassageRef passage, QuestionKind kind, Share right, Share wrong) {}

    /**
     * The questions that tell most of a topic now.
     *
     * @param now what would be shown of it as a quiz begins
     * @param questions that which tells most first; {@value #COUNT} at most
     */
    public record MostTelling(Share now, List<Telling> questions) {

        public MostTelling {
            questions = List.copyOf(questions);
        }
    }

    /** For the student themselves. */
    public MostTelling of(Actor student, String topic) {
        var quiz = quiz(student, topic);
        var start = replay.start(told.estimate(student.id()), quiz.startedAt());
        var posterior = scale.drift().begin(start);
        return new MostTelling(
                share(start, topic, quiz),
                chosen(posterior.ability(), topic, pools.of(quiz)).stream()
                        .map(item -> telling(item, posterior, topic, quiz))
                        .toList());
    }

    /**
     * Begins a quiz of just these; one that can't be asked any more makes room for another. Where a quiz is open already,
     * that one is given back.
     *
     * @param versions as they were told
     */
    @Transactional
    public UUID ask(Actor student, String topic, List<UUID> versions) {
        if (versions.isEmpty() || versions.size() > COUNT) {
            throw new InvalidInputException("Between 1 and " + COUNT + " questions are asked.");
        }
        return attempts.start(student, QuizRequest.ofLength(List.of(topic), versions.size()), versions);
    }

    private Attempt quiz(Actor student, String topic) {
        student.require(Role.STUDENT);
        if (!bank.topics().contains(topic)) {
            throw new InvalidInputException("This course has no such topic.");
        }
        var settings = AttemptSettings.ofOwnChoice(QuizRequest.ofLength(List.of(topic), COUNT));
        return new Attempt(student.id(), settings, 0, scale.calibrationInUse(), clock.instant());
    }

    /** The best, then the best of those that it doesn't give away, and so on. */
    private List<BankItem> chosen(Ability ability, String topic, QuestionPool pool) {
        var selector = new Selector(0);
        var blueprint = Blueprint.even(bank.topics().size(), Set.of(bank.place(topic)));
        var asked = new int[bank.topics().size()];
        var chosen = new ArrayList<BankItem>();
        var left = SetTurns.single(pool.items());
        while (chosen.size() < COUNT) {
            var candidates = left.stream().map(pool::candidate).toList();
            var best = selector.next(ability, candidates, asked, blueprint, new Random(0));
            if (best.isEmpty()) {
                break;
            }
            var id = best.get().item().id();
            var item = left.stream()
                    .filter(one -> one.item().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            chosen.add(item);
            left = available.without(
                    left, chosen.stream().map(BankItem::question).toList());
        }
        return chosen;
    }

    private Telling telling(BankItem item, Posterior posterior, String topic, Attempt quiz) {
        var question = item.question();
        return new Telling(
                item.version(),
                Objects.requireNonNull(question.head().passage()),
                QuestionKind.of(question),
                share(posterior.after(item.item(), item.item().fullScore()).ability(), topic, quiz),
                share(posterior.after(item.item(), 0).ability(), topic, quiz));
    }

    private Share share(Ability ability, String topic, Attempt quiz) {
        return scale.share(ability, topic, quiz.calibration());
    }
}
