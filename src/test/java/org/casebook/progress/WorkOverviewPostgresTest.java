package org.casebook.progress;

import org.casebook.support.OnPostgres;

@OnPostgres
class WorkOverviewPostgresTest extends WorkOverviewContract {}
