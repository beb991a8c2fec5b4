package org.casebook.signin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodeGeneratorRepository extends Repository<CodeGenerator, UUID> {

    CodeGenerator save(CodeGenerator generator);

    Optional<CodeGenerator> findById(UUID account);

    /** Waits for whoever else has it, so that a code is taken once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select generator from CodeGenerator generator where generator.accountId = :account")
    Optional<CodeGenerator> hold(UUID account);

    boolean existsByAccountIdAndConfirmedAtIsNotNull(UUID account);

    @Modifying
    @Query("delete from CodeGenerator generator where generator.accountId = :account")
    int remove(UUID account);
}
