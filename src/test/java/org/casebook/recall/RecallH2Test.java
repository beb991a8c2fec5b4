package org.casebook.recall;

import org.casebook.support.OnH2;

@OnH2
class RecallH2Test extends RecallContract {}
