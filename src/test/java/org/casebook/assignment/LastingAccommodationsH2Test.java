package org.casebook.assignment;

import org.casebook.support.OnH2;

@OnH2
class LastingAccommodationsH2Test extends LastingAccommodationsContract {}
