package org.casebook.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormSeatRepository extends JpaRepository<FormSeat, FormSeat.Id> {

    List<FormSeat> findByIdAssignmentIdOrderByPlace(UUID assignment);

    List<FormSeat> findByIdAccountId(UUID account);
}
