package org.casebook.people;

import org.casebook.support.OnPostgres;

@OnPostgres
class PasswordsPostgresTest extends PasswordsContract {}
