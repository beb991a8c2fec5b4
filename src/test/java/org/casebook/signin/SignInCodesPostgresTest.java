package org.casebook.signin;

import org.casebook.support.OnPostgres;

@OnPostgres
class SignInCodesPostgresTest extends SignInCodesContract {}
