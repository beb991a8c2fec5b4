package org.casebook.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.adaptive.Candidate;
import org.casebook.attempt.AttemptItemRepository.Seen;
import org.casebook.bank.BankItem;
import org.casebook.bank.QuestionBank;

/** What an attempt's questions are chosen from, and which of them the student has met. */
final class QuestionPool {

    private final List<BankItem> items;
    private final Map<String, Met> met = new HashMap<>();
    private final Set<String> answered;

    /** How often the student has met a question, and how many others since. */
    private record Met(int times, int ago) {}

    /**
     * @param seen the latest first
     * @param answered the topics on which an answer of the student counts
     */
    QuestionPool(QuestionBank bank, List<BankItem> items, List<Seen> seen, Set<String> answered) {
        this.items = items;
        this.answered = answered;
        seen.forEach(one -> met.merge(
                bank.question(one.version()).id(),
                new Met(Math.toIntExact(one.times()), met.size()),
                (later, before) -> new Met(later.times() + before.times(), later.ago())));
    }

    List<BankItem> items() {
        return items;
    }

    Set<String> answered() {
        return answered;
    }

    List<Candidate> candidates() {
        return items.stream().map(this::candidate).toList();
    }

    Candidate candidate(BankItem item) {
        var before = met.get(item.question().id());
        return before == null ? Candidate.fresh(item.item()) : new Candidate(item.item(), before.times(), before.ago());
    }
}
