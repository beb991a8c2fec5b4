package org.casebook.assignment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentRepository extends JpaRepository<AssignmentRecord, UUID> {

    List<AssignmentRecord> findByClassIdOrderByOpensAtDesc(UUID schoolClass);

    List<AssignmentRecord> findByClassIdInAndGivenAtIsNotNull(Collection<UUID> classes);
}
