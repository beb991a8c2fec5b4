package org.casebook.classroom;

import org.casebook.support.OnH2;

@OnH2
class RegisterNumberingH2Test extends RegisterNumberingContract {}
