package org.casebook.regrade;

import org.casebook.support.OnPostgres;

@OnPostgres
class RegradesPostgresTest extends RegradesContract {}
