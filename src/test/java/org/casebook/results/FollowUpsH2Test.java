package org.casebook.results;

import org.casebook.support.OnH2;

@OnH2
class FollowUpsH2Test extends FollowUpsContract {}
