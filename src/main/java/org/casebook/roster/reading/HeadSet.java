package org.casebook.roster.reading;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The columns' names of a table, whatever their order, capitals and signs.
 *
 * @param id by which the set is known
 * @param places where each of the sorted names stands in the table
 */
public record HeadSet(UUID id, List<Integer> places) implements Serializable {

    static HeadSet of(List<String> heads) {
        var keys = heads.stream().map(Table::key).toList();
        var places = IntStream.range(0, keys.size())
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .toList();
        var sorted = String.join("\n", places.stream().map(keys::get).toList());
        return new HeadSet(UUID.nameUUIDFromBytes(sorted.getBytes(StandardCharsets.UTF_8)), places);
    }

    /** What belongs to the columns in the table's order, put in the order of the sorted names. */
    public <T> List<T> sorted(List<T> ofTable) {
        return places.stream().map(ofTable::get).toList();
    }

    /** The other way round. */
    <T> List<T> ofTable(List<T> sorted) {
        return IntStream.range(0, places.size())
                .mapToObj(column -> sorted.get(places.indexOf(column)))
                .toList();
    }
}
