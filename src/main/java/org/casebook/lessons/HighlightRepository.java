package org.casebook.lessons;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface HighlightRepository extends ListCrudRepository<Highlight, UUID> {

    List<Highlight> findByAccountId(UUID account);

    List<Highlight> findByAccountIdAndSection(UUID account, String section);

    long countByAccountId(UUID account);

    /** Those in whose note a name stands. */
    @Query("select highlight from Highlight highlight where locate(lower(:name), lower(highlight.note)) > 0")
    List<Highlight> mentioning(String name);
}
