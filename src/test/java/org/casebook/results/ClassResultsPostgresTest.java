package org.casebook.results;

import org.casebook.support.OnPostgres;

@OnPostgres
class ClassResultsPostgresTest extends ClassResultsContract {}
