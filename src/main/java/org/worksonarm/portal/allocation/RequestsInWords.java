package org.worksonarm.portal.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.decision.RequestedResources;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;

/** Says in words what applications ask for, to whoever decides on them and to whoever waits. */
@Component
@Transactional(readOnly = true)
class RequestsInWords implements RequestedResources {

    private final JdbcClient jdbc;
    private final HardwareCatalogue catalogue;

    RequestsInWords(JdbcClient jdbc, HardwareCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    @Override
    public Map<ApplicationId, List<String>> inWords(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        var models = catalogue.models().stream().collect(toMap(MachineModel::slug, MachineModel::name));
        return jdbc
                .sql("select * from resource_request_card where application_id in (:ids) order by position")
                .param("ids", applications.stream().map(ApplicationId::value).toList())
                .query((row, _) -> Map.entry(
                        new ApplicationId(row.getObject("application_id", UUID.class)), LoanRequests.need(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(entry -> words(entry.getValue(), models), toList())));
    }

    private static String words(ResourceNeed need, Map<String, String> models) {
        var said = new NeedWords(need, models);
        var words = new ArrayList<>(List.of(said.title()));
        words.addAll(said.details());
        return String.join(", ", words);
    }
}
