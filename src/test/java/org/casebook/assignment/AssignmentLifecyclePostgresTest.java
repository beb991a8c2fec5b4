package org.casebook.assignment;

import org.casebook.support.OnPostgres;

@OnPostgres
class AssignmentLifecyclePostgresTest extends AssignmentLifecycleContract {}
