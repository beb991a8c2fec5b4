package org.casebook.base;

import org.casebook.support.OnH2;

@OnH2
class OnceForAllH2Test extends OnceForAllContract {}
