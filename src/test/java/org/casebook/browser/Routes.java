package org.casebook.browser;

import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The addresses that pages have, as their views name them. */
final class Routes {

    private record Address(String template, Pattern pattern) {}

    private final List<Address> routes = templates().stream()
            .sorted(Comparator.comparing(
                    template -> template.chars().filter(c -> c == ':').count()))
            .map(template -> new Address(template, pattern(template)))
            .toList();

    /** All of them, with their parameters' names. */
    static Set<String> templates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var templates = new TreeSet<String>();
        for (var view : scanner.findCandidateComponents("org.casebook")) {
            try {
                templates.add(Class.forName(view.getBeanClassName())
                        .getAnnotation(Route.class)
                        .value());
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
        return templates;
    }

    /** The one that a path below the school's address, without a query, belongs to. */
    Optional<String> of(String path) {
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .map(Address::template)
                .findFirst();
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"));
    }
}
