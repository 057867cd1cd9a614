package org.worksonarm.portal.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worksonarm.portal.kernel.NotFound;

/** The hardware that an application asks for, line by line. A line keeps its identity for as long as it is written. */
@Embeddable
class Requests {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "application_id", nullable = false)
    @OrderColumn(name = "position")
    private List<ResourceRequest> lines = new ArrayList<>();

    protected Requests() {}

    static Requests none() {
        return new Requests();
    }

    static Requests of(List<ResourceNeed> needs) {
        var requests = new Requests();
        needs.stream()
                .map(need -> new RequestLine(ResourceRequestId.create(), need))
                .map(ResourceRequest::new)
                .forEach(requests.lines::add);
        return requests;
    }

    List<RequestLine> lines() {
        return lines.stream()
                .map(request -> new RequestLine(request.id(), request.need()))
                .toList();
    }

    RequestAmended amend(ResourceRequestId id, Consumer<ResourceRequest> change) {
        var line = lines.stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + id));
        var before = line.toString();
        change.accept(line);
        return new RequestAmended(id, before, line.toString());
    }

    void write(List<RequestLine> written) {
        var before = lines.stream().collect(Collectors.toMap(ResourceRequest::id, Function.identity()));
        lines.clear();
        for (var line : written) {
            var request = before.getOrDefault(line.id(), new ResourceRequest(line));
            request.become(line.need());
            lines.add(request);
        }
    }
}
