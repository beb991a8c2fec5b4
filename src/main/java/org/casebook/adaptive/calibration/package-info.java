/**
 * Calibration from use: estimates the items' parameters again from answers. {@link
 * org.casebook.adaptive.calibration.Calibration} is the place to begin. Offline: what it gives is a new version of the
 * parameters, and the old one stays valid for the attempts that began with it.
 */
@NullMarked
package org.casebook.adaptive.calibration;

import org.jspecify.annotations.NullMarked;
