package org.casebook.people;

import org.casebook.support.OnH2;

@OnH2
class ErasuresH2Test extends ErasuresContract {}
