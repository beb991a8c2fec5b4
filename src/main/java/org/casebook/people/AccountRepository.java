package org.casebook.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<Account, UUID> {

    Optional<Account> findByUsernameKey(String usernameKey);

    boolean existsByRole(Role role);

    boolean existsByUsernameKey(String usernameKey);

    long countByRoleAndActiveTrue(Role role);

    List<Account> findByIdInOrderByDisplayName(Collection<UUID> ids);

    List<Account> findByRoleAndActiveTrueOrderByDisplayName(Role role);

    /** A page of those whose display name contains the text, ignoring case, or whose username's key contains the text's. */
    @Query("""
            select account from Account account
            where lower(account.displayName) like concat('%', lower(:text), '%') escape '\\'
               or account.usernameKey like concat('%', :key, '%') escape '\\'
            """)
    List<Account> search(String text, String key, Pageable page);

    @Query("""
            select count(account) from Account account
            where lower(account.displayName) like concat('%', lower(:text), '%') escape '\\'
               or account.usernameKey like concat('%', :key, '%') escape '\\'
            """)
    int countSearch(String text, String key);

    /** The same among the active people of a role. */
    @Query("""
            select account from Account account
            where account.role = :role and account.active
              and (lower(account.displayName) like concat('%', lower(:text), '%') escape '\\'
                   or account.usernameKey like concat('%', :key, '%') escape '\\')
            """)
    List<Account> searchActive(Role role, String text, String key, Pageable page);
}
