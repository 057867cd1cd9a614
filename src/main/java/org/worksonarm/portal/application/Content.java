package org.worksonarm.portal.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the team of an application says in it.
 *
 * @param areas slugs of the focus areas
 * @param requests in their order
 */
public record Content(Answers answers, Set<String> areas, List<RequestLine> requests) {

    public Content {
        areas = Set.copyOf(areas);
        requests = List.copyOf(requests);
    }

    /** The same with one more request. */
    public Content with(RequestLine more) {
        return new Content(
                answers,
                areas,
                Stream.concat(requests.stream(), Stream.of(more)).toList());
    }

    /** The same with requests of their own. */
    Content copy() {
        return new Content(
                answers,
                areas,
                requests.stream()
                        .map(line -> new RequestLine(ResourceRequestId.create(), line.need()))
                        .toList());
    }

    public Optional<ResourceNeed> need(ResourceRequestId id) {
        return requests.stream()
                .filter(line -> line.id().equals(id))
                .map(RequestLine::need)
                .findFirst();
    }
}
