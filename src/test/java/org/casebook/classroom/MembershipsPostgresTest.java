package org.casebook.classroom;

import org.casebook.support.OnPostgres;

@OnPostgres
class MembershipsPostgresTest extends MembershipsContract {}
