package org.casebook.privacy;

import org.casebook.support.OnPostgres;

@OnPostgres
class PersonRecordsPostgresTest extends PersonRecordsContract {}
