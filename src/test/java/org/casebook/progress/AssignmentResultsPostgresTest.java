package org.casebook.progress;

import org.casebook.support.OnPostgres;

@OnPostgres
class AssignmentResultsPostgresTest extends AssignmentResultsContract {}
