package org.casebook.learning;

import org.casebook.support.OnPostgres;

@OnPostgres
class TwoCorrectorsPostgresTest extends TwoCorrectorsContract {}
