package org.casebook.signin;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.people.Role;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface SignInRepository extends Repository<SignIn, UUID> {

    SignIn save(SignIn signIn);

    Optional<SignIn> findById(UUID id);

    /** Waits for whoever else has it, so that a token is replaced once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select signIn from SignIn signIn where signIn.id = :id")
    Optional<SignIn> hold(UUID id);

    List<SignIn> findByAccountIdOrderByLastSeenAtDesc(UUID account);

    /**
     * Whether somebody is signed in still, and their account is as it was then: active, with the same role and password.
     * Every request asks, so that it is one query, over a table of {@code people} too: docs/decisions/signing-in.md. So
     * does every push, also one from within a long import, whose rows it must not write early.
     */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("""
            select count(signIn) > 0 from SignIn signIn, Account account
            where signIn.id = :id and account.id = signIn.accountId and account.id = :account
              and account.active and account.role = :role and account.passwordHash = :passwordHash
            """)
    boolean isOpen(UUID id, UUID account, Role role, String passwordHash);

    @Modifying
    @Query("update SignIn signIn set signIn.lastSeenAt = :now where signIn.id = :id")
    void seen(UUID id, Instant now);

    @Modifying
    @Query("delete from SignIn signIn where signIn.id = :id and signIn.accountId = :account")
    int end(UUID id, UUID account);

    @Modifying
    @Query("delete from SignIn signIn where signIn.accountId = :account")
    int endAll(UUID account);

    @Modifying
    @Query("delete from SignIn signIn where signIn.accountId = :account and signIn.id <> :but")
    int endAllBut(UUID account, UUID but);

    /** Ends those that do not go on: not seen since a time, and on devices that are not remembered any more. */
    @Modifying
    @Query("""
            delete from SignIn signIn where signIn.lastSeenAt < :seen
              and (signIn.rememberedUntil is null or signIn.rememberedUntil < :now)
            """)
    int endOld(Instant seen, Instant now);
}
