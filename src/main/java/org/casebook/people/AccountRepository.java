package org.casebook.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.NameKey;
import org.casebook.base.NotFoundException;
import org.casebook.base.UsernameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<Account, UUID> {

    /** @throws NotFoundException if there is none, or its owner is erased */
    default Account require(UUID id) {
        return findById(id)
                .filter(account -> !account.isErased())
                .orElseThrow(() -> new NotFoundException("account " + id));
    }

    /** Whose username this is by its own letters; otherwise by those that every keyboard has. */
    default Optional<Account> named(String username) {
        // In one query, so that it takes as long for names that nobody has.
        var found = findByUsernameKeyIn(List.of(NameKey.of(username), UsernameKey.of(username)));
        return found.stream()
                .filter(account -> account.isCalled(username))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    List<Account> findByUsernameKeyIn(Collection<String> usernameKeys);

    boolean existsByUsernameKey(String usernameKey);

    Optional<Account> findByExternalId(String externalId);

    @Query("select account from Account account where lower(account.email) = lower(:email)")
    List<Account> findByEmailIgnoringCase(String email);

    @Query("""
            select account from Account account where account.usernameKey in :keys or account.externalId in :texts
            """)
    List<Account> known(Collection<String> keys, Collection<String> texts);

    List<Account> findByErasedAtIsNull();

    boolean existsByRole(Role role);

    /** Some people, whom nobody else changes before the transaction ends; in one order, so that two can't block each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from Account account where account.id in :ids order by account.id")
    List<Account> holdAll(Collection<UUID> ids);

    /** All active administrators, whom nobody else changes before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select account from Account account
            where account.role = org.casebook.people.Role.ADMINISTRATOR and account.active order by account.id
            """)
    List<Account> holdAdministrators();

    @Modifying
    @Query("update Account account set account.lastSignInAt = :at where account.id = :id and account.erasedAt is null")
    void signedIn(UUID id, Instant at);

    /** Those whose owners are to be erased. */
    @Query("select account.id from Account account where account.active = false and account.deactivatedAt < :time")
    List<UUID> deactivatedBefore(Instant time);

    /** What names somebody, and where that stands now; the key is empty where there is none yet. */
    record Named(
            UUID id,
            String username,
            String usernameKey,
            String displayName,
            @Nullable String familyName,
            String sortKey) {}

    /** Some of those whose sort keys don't begin with the mark. */
    @Query("""
            select new org.casebook.people.AccountRepository$Named(
                account.id, account.username, account.usernameKey, account.displayName, account.familyName,
                coalesce(account.sortKey, ''))
            from Account account
            where account.erasedAt is null
              and (account.sortKey is null or account.sortKey not like concat(:mark, '%'))
            order by account.createdAt, account.id
            """)
    List<Named> sortedOtherwise(String mark, Limit most);

    /** Nothing happens to whoever has been described anew since. */
    @Modifying
    @Query("""
            update Account account
            set account.sortKey = :sortKey, account.listName = :listName, account.usernameKey = :usernameKey
            where account.id = :id and coalesce(account.sortKey, '') = :formerSortKey
            """)
    void renew(UUID id, String formerSortKey, String sortKey, @Nullable String listName, String usernameKey);

    /** Those with a name, a username's key or an external ID that has the text, ignoring case. */
    String MATCHING = """
            from Account account
            where account.erasedAt is null and account.role in :roles and account.active in :activity
              and (:neverSignedIn = false or account.lastSignInAt is null)
              and (:everyone = true or account.id in :among)
              and (lower(account.displayName) like concat('%', lower(:text), '%') escape '\\'
                   or lower(account.listName) like concat('%', lower(:text), '%') escape '\\'
                   or account.usernameKey like concat('%', :key, '%') escape '\\'
                   or lower(account.externalId) like concat('%', lower(:text), '%') escape '\\')
            """;

    @Query("select account " + MATCHING)
    List<Account> find(
            Collection<Role> roles,
            Collection<Boolean> activity,
            boolean neverSignedIn,
            boolean everyone,
            Collection<UUID> among,
            String text,
            String key,
            Pageable page);

    @Query("select count(account) " + MATCHING)
    int countFound(
            Collection<Role> roles,
            Collection<Boolean> activity,
            boolean neverSignedIn,
            boolean everyone,
            Collection<UUID> among,
            String text,
            String key);

    /** The active people of a role whose display name contains the text, or whose username's key contains the text's. */
    @Query("""
            select account from Account account
            where account.role = :role and account.active
              and (lower(account.displayName) like concat('%', lower(:text), '%') escape '\\'
                   or lower(account.listName) like concat('%', lower(:text), '%') escape '\\'
                   or account.usernameKey like concat('%', :key, '%') escape '\\')
            """)
    List<Account> searchActive(Role role, String text, String key, Pageable page);
}
