package org.casebook.classroom;

import org.casebook.support.OnPostgres;

@OnPostgres
class RegisterNumberingPostgresTest extends RegisterNumberingContract {}
