package org.worksonarm.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class StatementCountTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void countsStatementsOfHibernateAndOfJdbcClient() {
        var sent = StatementCount.of(() -> {
            jdbc.sql("select 1").query(Integer.class).single();
            entities.createNativeQuery("select 2").getSingleResult();
        });

        assertThat(sent).isEqualTo(2);
    }

    @Test
    void countsStatementsOfARequest() {
        var sent = StatementCount.of(() -> mvc.get().uri("/sign-in").exchange());

        assertThat(sent).isLessThan(3);
    }
}
