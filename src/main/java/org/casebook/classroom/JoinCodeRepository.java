package org.casebook.classroom;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface JoinCodeRepository extends ListCrudRepository<JoinCodeRecord, UUID> {

    Optional<JoinCodeRecord> findByLetters(String letters);

    boolean existsByLetters(String letters);

    boolean existsByClassIdAndLetters(UUID classId, String letters);

    void deleteByClassId(UUID classId);
}
