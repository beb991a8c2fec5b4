package org.casebook.signin;

import org.casebook.support.OnH2;

@OnH2
class FirstAdministratorH2Test extends FirstAdministratorContract {}
