package org.casebook.signin;

import org.casebook.support.OnH2;

@OnH2
class PasswordSetupCodesH2Test extends PasswordSetupCodesContract {}
