package org.casebook.goals;

import org.casebook.support.OnPostgres;

@OnPostgres
class GoalsPostgresTest extends GoalsContract {}
