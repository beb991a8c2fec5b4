package org.casebook.progress;

import org.casebook.support.OnPostgres;

@OnPostgres
class CalendarsPostgresTest extends CalendarsContract {}
