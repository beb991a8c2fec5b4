package org.casebook.signin;

import org.casebook.support.OnPostgres;

@OnPostgres
class PasswordSetupCodesPostgresTest extends PasswordSetupCodesContract {}
