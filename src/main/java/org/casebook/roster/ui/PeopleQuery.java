package org.casebook.roster.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.casebook.people.Directory;
import org.casebook.people.PeopleFilter.State;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** What the page of people shows, as its address says it; so that 'back', a reload and a bookmark show the same. */
record PeopleQuery(
        String text,
        @Nullable Role role,
        @Nullable State state,
        @Nullable UUID schoolClass,
        Directory.Order order,
        boolean ascending) {

    static PeopleQuery of(QueryParameters parameters) {
        var sort = parameters.getSingleParameter("sort").orElse("");
        boolean descending = sort.startsWith("-");
        return new PeopleQuery(
                parameters.getSingleParameter("q").orElse(""),
                constant(Role.class, parameters.getSingleParameter("role").orElse("")),
                constant(State.class, parameters.getSingleParameter("state").orElse("")),
                parameters.getSingleParameter("class").flatMap(PeopleQuery::id).orElse(null),
                Optional.ofNullable(constant(Directory.Order.class, descending ? sort.substring(1) : sort))
                        .orElse(Directory.Order.NAME),
                !descending);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isBlank()) {
            parameters.put("q", text);
        }
        put(parameters, "role", role);
        put(parameters, "state", state);
        if (schoolClass != null) {
            parameters.put("class", schoolClass.toString());
        }
        if (order != Directory.Order.NAME || !ascending) {
            parameters.put("sort", (ascending ? "" : "-") + lower(order));
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> value) {
        if (value != null) {
            parameters.put(name, lower(value));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lower(constant).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
