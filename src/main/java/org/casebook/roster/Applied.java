package org.casebook.roster;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What an import has done.
 *
 * @param newPeople who need slips now
 */
public record Applied(List<UUID> newPeople, int changed, int removed, int newClasses, int newMemberships)
        implements Serializable {}
