package org.casebook.lessons;

import org.casebook.support.OnPostgres;

@OnPostgres
class HighlightsPostgresTest extends HighlightsContract {}
