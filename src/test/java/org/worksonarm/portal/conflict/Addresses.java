package org.worksonarm.portal.conflict;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.worksonarm.portal.support.MappedPath;

/** All addresses of the portal, as its handler mappings tell them. */
@TestComponent
class Addresses {

    private final List<RequestMappingHandlerMapping> mappings;

    Addresses(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    Stream<String> whole(RequestMethod method) {
        return patterns(method).filter(pattern -> !pattern.contains("{"));
    }

    /** Those with an id in them, with each of the ids. */
    Stream<String> of(RequestMethod method, List<UUID> ids) {
        return patterns(method).filter(pattern -> pattern.contains("{")).flatMap(pattern -> filled(pattern, ids));
    }

    private Stream<String> patterns(RequestMethod method) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> methods(info).contains(method))
                .flatMap(info -> info.getPatternValues().stream())
                .distinct();
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
    }

    private static Stream<String> filled(String pattern, List<UUID> ids) {
        var plain = MappedPath.plain(pattern).replaceFirst("\\{\\w+}", "%s");
        return ids.stream()
                .flatMap(id -> Stream.of(id, ids.getFirst())
                        .map(other -> MappedPath.filled(plain.formatted(id), other.toString())))
                .distinct();
    }
}
