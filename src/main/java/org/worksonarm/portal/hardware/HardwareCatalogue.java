package org.worksonarm.portal.hardware;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The machine models that the programme knows, in the order of the catalogue. */
@Component
@Transactional(readOnly = true)
public class HardwareCatalogue {

    private final JdbcClient jdbc;

    HardwareCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MachineModel> models() {
        return jdbc.sql("""
                select m.slug, v.name as vendor, m.name, m.aliases, m.processor, m.sockets, m.cores, m.ram_gib, m.disk,
                       m.network, m.isa, m.aarch32, m.kvm, m.note
                from machine_model m join vendor v using (vendor_id) order by m.position""").query(MachineModel.class).list();
    }

    /** Names of what the programme installs on bare metal by itself. */
    public List<String> bootImages() {
        return jdbc.sql("select name from boot_image order by position")
                .query(String.class)
                .list();
    }
}
