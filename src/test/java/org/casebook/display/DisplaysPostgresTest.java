package org.casebook.display;

import org.casebook.support.OnPostgres;

@OnPostgres
class DisplaysPostgresTest extends DisplaysContract {}
