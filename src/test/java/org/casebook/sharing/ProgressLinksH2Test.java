package org.casebook.sharing;

import org.casebook.support.OnH2;

@OnH2
class ProgressLinksH2Test extends ProgressLinksContract {}
