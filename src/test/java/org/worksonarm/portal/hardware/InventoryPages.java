package org.worksonarm.portal.hardware;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.Scenery;

/** An admin before the pages of the inventory, and machines to look at. */
@TestComponent
class InventoryPages {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Scenery scenery;

    InventoryPages(MockMvcTester mvc, JdbcClient jdbc, Scenery scenery) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.scenery = scenery;
    }

    SignedIn admin() {
        return scenery.person("Olive Keeper", Role.ADMIN);
    }

    UUID machine(String name) {
        jdbc.sql("insert into site (site_id, code, name, city, country, provider) values (gen_random_uuid(), 'inv1',"
                        + " 'Inventory', 'Oslo', 'NO', 'Test') on conflict do nothing")
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select ?, ?, model_id, site_id, 'AVAILABLE', 'WHOLE' from machine_model cross join site
                where slug = 'thunderx' and code = 'inv1'""").params(id, name).update();
        return id;
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }
}
