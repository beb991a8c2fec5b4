package org.casebook.classroom;

import org.casebook.support.OnH2;

@OnH2
class JoinCodesH2Test extends JoinCodesContract {}
