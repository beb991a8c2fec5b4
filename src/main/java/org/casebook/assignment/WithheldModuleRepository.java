package org.casebook.assignment;

import org.springframework.data.jpa.repository.JpaRepository;

interface WithheldModuleRepository extends JpaRepository<WithheldModule, WithheldModule.Id> {}
