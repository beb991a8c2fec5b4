package org.casebook.signin;

import org.casebook.support.OnH2;

@OnH2
class PasswordsH2Test extends PasswordsContract {}
