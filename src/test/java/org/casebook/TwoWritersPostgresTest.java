package org.casebook;

import org.casebook.support.OnPostgres;

@OnPostgres
class TwoWritersPostgresTest extends TwoWritersContract {}
