package org.casebook.recall;

import org.casebook.support.OnPostgres;

@OnPostgres
class RecallPostgresTest extends RecallContract {}
