package org.casebook.learning;

import org.casebook.support.OnPostgres;

@OnPostgres
class BreaksPostgresTest extends BreaksContract {}
