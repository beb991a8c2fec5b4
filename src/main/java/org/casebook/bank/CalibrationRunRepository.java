package org.casebook.bank;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalibrationRunRepository extends JpaRepository<CalibrationRun, UUID> {

    /** The one in use; nothing while the experts' parameters are. */
    Optional<CalibrationRun> findFirstByUndoneAtIsNullOrderByNumberDesc();

    Optional<CalibrationRun> findFirstByOrderByNumberDesc();
}
