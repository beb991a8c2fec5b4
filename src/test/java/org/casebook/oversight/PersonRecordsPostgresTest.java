package org.casebook.oversight;

import org.casebook.support.OnPostgres;

@OnPostgres
class PersonRecordsPostgresTest extends PersonRecordsContract {}
