package org.casebook.report;

import org.casebook.support.OnPostgres;

@OnPostgres
class ReportsPostgresTest extends ReportsContract {}
