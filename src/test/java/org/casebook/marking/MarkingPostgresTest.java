package org.casebook.marking;

import org.casebook.support.OnPostgres;

@OnPostgres
class MarkingPostgresTest extends MarkingContract {}
