package org.casebook.privacy;

import org.casebook.support.OnH2;

@OnH2
class PersonRecordsH2Test extends PersonRecordsContract {}
