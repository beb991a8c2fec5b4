package org.casebook.attempt;

import org.casebook.support.OnH2;

@OnH2
class FormTestsH2Test extends FormTestsContract {}
