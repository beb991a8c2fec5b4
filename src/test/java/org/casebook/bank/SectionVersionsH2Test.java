package org.casebook.bank;

import org.casebook.support.OnH2;

@OnH2
class SectionVersionsH2Test extends SectionVersionsContract {}
