package org.casebook.learning;

import org.casebook.support.OnPostgres;

@OnPostgres
class ClockPutBackPostgresTest extends ClockPutBackContract {}
