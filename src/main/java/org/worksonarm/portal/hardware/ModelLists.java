package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads models and vendors for the pages of admins. */
@Component
@Transactional(readOnly = true)
class ModelLists {

    private static final String SELECT = """
            select m.*, v.name as vendor,
                   (select count(*) from machine x where x.model_id = m.model_id and x.state <> 'RETIRED') as machines
            from machine_model m join vendor v using (vendor_id)
            """;

    private final JdbcClient jdbc;

    ModelLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ModelView> all() {
        return jdbc.sql(SELECT + "order by m.position").query(ModelView.class).list();
    }

    Optional<ModelView> find(ModelId id) {
        return jdbc.sql(SELECT + "where m.model_id = ?")
                .param(id.value())
                .query(ModelView.class)
                .optional();
    }

    List<Option> vendors() {
        return jdbc.sql("select vendor_id::text as value, name as label from vendor order by lower(name)")
                .query(Option.class)
                .list();
    }

    List<VendorRow> vendorRows() {
        return jdbc.sql("""
                select v.vendor_id, v.name,
                       (select string_agg(m.name, ', ' order by m.position) from machine_model m
                        where m.vendor_id = v.vendor_id) as models
                from vendor v order by lower(v.name)""").query(VendorRow.class).list();
    }

    /** One vendor; {@code models} names what it makes, and is null where that is nothing. */
    record VendorRow(UUID vendorId, String name, @Nullable String models) {}
}
