package org.casebook.regrade;

import org.casebook.support.OnPostgres;

@OnPostgres
class TwoRegradersPostgresTest extends TwoRegradersContract {}
