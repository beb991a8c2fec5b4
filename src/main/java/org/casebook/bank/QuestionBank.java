package org.casebook.bank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.ExpertScale;
import org.casebook.adaptive.TestItem;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.reading.StoredForm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The course's questions in use, each tied to its version in the database. At start-up, what is new in the course's files is
 * recorded and what is gone is retired; nothing is changed or deleted.
 */
@Component
public class QuestionBank implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionBank.class);
    private static final int OLD_VERSIONS_KEPT = 1_000;

    private final Course course;
    private final List<String> topics;
    private final QuestionVersionRepository versions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Cache<UUID, Question> oldVersions =
            Caffeine.newBuilder().maximumSize(OLD_VERSIONS_KEPT).build();

    private volatile CalibratedBank.Questions inUse = CalibratedBank.Questions.of(List.of());
    private volatile CourseDiff changes = CourseDiff.NONE;

    QuestionBank(Course course, QuestionVersionRepository versions, TransactionTemplate transaction, Clock clock) {
        this.course = course;
        this.topics = course.topics().stream().map(Topic::id).toList();
        this.versions = versions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> inUse = CalibratedBank.Questions.of(record()));
    }

    /** The questions in use. */
    public List<BankItem> items() {
        return inUse.items();
    }

    /** What this start found otherwise than the one before. */
    public CourseDiff changes() {
        return changes;
    }

    /** The question in use of a version; null if it is retired or a teacher's. */
    @Nullable
    public BankItem item(UUID version) {
        return inUse.byVersion().get(version);
    }

    /** The question that a version holds, in use or retired. */
    public Question question(UUID version) {
        var item = item(version);
        return item != null
                ? item.question()
                : oldVersions.get(
                        version,
                        id -> StoredForm.question(
                                versions.findById(id).orElseThrow().body()));
    }

    /** The questions that versions hold, in use or retired; in one query at most, whatever their number. */
    public Map<UUID, Question> questions(Collection<UUID> wanted) {
        var found = new HashMap<UUID, Question>();
        var old = new HashSet<UUID>();
        for (var version : wanted) {
            var item = item(version);
            if (item == null) {
                old.add(version);
            } else {
                found.put(version, item.question());
            }
        }
        var unread = old.stream()
                .filter(version -> oldVersions.getIfPresent(version) == null)
                .toList();
        if (!unread.isEmpty()) {
            versions.findAllById(unread)
                    .forEach(version -> oldVersions.put(version.id(), StoredForm.question(version.body())));
        }
        old.forEach(version -> found.put(version, question(version)));
        return found;
    }

    /** Reads a version anew that has lost the name of an erased person. */
    void forget(UUID version) {
        oldVersions.invalidate(version);
    }

    /** The place of a topic in the engine's vectors. */
    public int place(String topic) {
        return topics.indexOf(topic);
    }

    public List<String> topics() {
        return topics;
    }

    private List<BankItem> record() {
        var byHash = new HashMap<String, QuestionVersion>();
        versions.findByOwnerIdIsNull().forEach(version -> byHash.put(version.hash(), version));
        var then = byHash.values().stream()
                .filter(version -> !version.isRetired())
                .collect(Collectors.toMap(QuestionVersion::questionId, QuestionVersion::hash, (_, later) -> later));
        var recorded = new ArrayList<BankItem>();
        var now = new HashMap<String, String>();
        for (var question : course.questions()) {
            var body = StoredForm.of(question);
            var hash = StoredForm.hash(body);
            now.put(question.id(), hash);
            var version = byHash.get(hash);
            if (version == null) {
                version = versions.save(new QuestionVersion(question, hash, body, clock.instant()));
            }
            version.restore();
            recorded.add(BankItem.of(version.id(), question, item(question)));
        }
        var gone = byHash.values().stream()
                .filter(version -> !version.isRetired() && !now.containsValue(version.hash()))
                .toList();
        gone.forEach(version -> version.retire(clock.instant()));
        changes = CourseDiff.between(then, now);
        LOG.info("{} questions in use", recorded.size());
        return recorded;
    }

    /** What the engine takes a question for before there are answers, where it is asked alone. */
    public TestItem item(Question question) {
        return ExpertScale.item(
                question.id(),
                place(question.topic()),
                topics.size(),
                question.head().difficulty(),
                question.guessing(),
                question.fullPoints());
    }

    /** Which of the versions are no longer in use. */
    public Set<UUID> retired(Collection<UUID> some) {
        return versions.retired(some);
    }
}
