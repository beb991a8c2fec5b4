package org.casebook.marking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SampleMarkRepository extends ListCrudRepository<SampleMark, UUID> {

    List<SampleMark> findByAssignmentIdAndMarkerId(UUID assignment, UUID marker);

    Optional<SampleMark> findByAssignmentIdAndSampleAndMarkerId(UUID assignment, int sample, UUID marker);

    /** Those in whose remark a name stands. */
    @Query("select mark from SampleMark mark where locate(lower(:name), lower(mark.remark)) > 0")
    List<SampleMark> mentioning(String name);

    void deleteByAssignmentId(UUID assignment);
}
