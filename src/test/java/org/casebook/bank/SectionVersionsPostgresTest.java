package org.casebook.bank;

import org.casebook.support.OnPostgres;

@OnPostgres
class SectionVersionsPostgresTest extends SectionVersionsContract {}
